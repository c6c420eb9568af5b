import { Field, ID, ObjectType } from '@nestjs/graphql';

/** A copy of what is held of the viewer, for a few days. */
@ObjectType('DataExport')
export class DataExportModel {
  @Field(() => ID)
  id!: string;

  /** Where its owner fetches it, from the slash on. */
  @Field(() => String)
  path!: string;

  /** A float because GraphQL's integers end at 2 GiB. */
  @Field(() => Number)
  bytes!: number;

  @Field(() => Date)
  createdAt!: Date;

  @Field(() => Date)
  expiresAt!: Date;
}
