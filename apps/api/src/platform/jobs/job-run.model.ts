import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { encodeSharedId } from '../database/public-id';
import type { JobRunRow } from './job-runs.repository';

export enum JobRunStateModel {
  WAITING = 'waiting',
  RUNNING = 'running',
  DONE = 'done',
  FAILED = 'failed',
  CANCELLED = 'cancelled',
}
registerEnumType(JobRunStateModel, { name: 'JobRunState' });

/** A long job of the viewer. */
@ObjectType('JobRun')
export class JobRunModel {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  kind!: string;

  @Field(() => JobRunStateModel)
  state!: JobRunStateModel;

  @Field(() => Int)
  done!: number;

  /** Unknown while null. */
  @Field(() => Int, { nullable: true })
  total!: number | null;

  @Field(() => Boolean)
  cancelRequested!: boolean;

  /** Why it failed. */
  @Field(() => String, { nullable: true })
  errorCode!: string | null;

  /** What came out of it, as JSON. */
  @Field(() => String, { nullable: true })
  report!: string | null;

  @Field(() => Date)
  createdAt!: Date;

  @Field(() => Date, { nullable: true })
  finishedAt!: Date | null;
}

export const presentJobRun = (row: JobRunRow): JobRunModel => ({
  id: encodeSharedId(row.id),
  kind: row.kind,
  state: row.state as JobRunStateModel,
  done: row.done,
  total: row.total,
  cancelRequested: row.cancel_requested_at !== null,
  errorCode: row.error_code,
  report: row.report === null ? null : JSON.stringify(row.report),
  createdAt: row.created_at,
  finishedAt: row.finished_at,
});
