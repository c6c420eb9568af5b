import { Field, Int, ObjectType } from '@nestjs/graphql';

/** Jobs of one kind that are not done. */
@ObjectType('JobBacklog')
export class JobBacklogModel {
  @Field(() => String)
  job!: string;

  @Field(() => Int)
  waiting!: number;

  @Field(() => Int)
  running!: number;

  /** Given up after their last attempt. */
  @Field(() => Int)
  failed!: number;

  /** When the oldest waiting one should have begun. */
  @Field(() => Date, { nullable: true })
  oldestDueAt!: Date | null;
}

@ObjectType('InstallationHealth')
export class InstallationHealthModel {
  @Field(() => String)
  databaseVersion!: string;

  /** Bytes on disk; a float because GraphQL's integers end at 2 GiB. */
  @Field(() => Number)
  databaseBytes!: number;

  @Field(() => Int)
  accounts!: number;

  @Field(() => Int)
  openSessions!: number;

  /** Reference year of the official communes. */
  @Field(() => String, { nullable: true })
  referenceYear!: string | null;

  @Field(() => Date)
  startedAt!: Date;
}

@ObjectType('Installation')
export class InstallationModel {
  @Field(() => [JobBacklogModel])
  jobs!: JobBacklogModel[];

  @Field(() => InstallationHealthModel)
  health!: InstallationHealthModel;
}
