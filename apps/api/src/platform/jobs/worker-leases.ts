import { Injectable } from '@nestjs/common';
import { Database } from '../database/database';

/** A worker that has not been heard of for this long is taken for dead, and its jobs go to others. */
const LEASE_SECONDS = 20;

/** Which workers are alive, so that the jobs of a killed one do not wait for hours. */
@Injectable()
export class WorkerLeases {
  constructor(private readonly database: Database) {}

  async renew(workerId: string): Promise<void> {
    await this.database.query(
      `insert into job_workers (id) values ($1) on conflict (id) do update set seen_at = clock_timestamp()`,
      [workerId],
    );
  }

  /** Gives back whatever the worker still holds, at once. */
  async end(workerId: string): Promise<void> {
    await this.database.query(
      `with ended as (delete from job_workers where id = $1)
       select graphile_worker.force_unlock_workers(array[$1])`,
      [workerId],
    );
  }

  /** Releases the jobs held by dead workers and forgets those; gives how many were dead. */
  async releaseDead(): Promise<number> {
    const rows = await this.database.query<{ released: number }>(
      `with holders as (
         select locked_by from graphile_worker.jobs
          where locked_at < clock_timestamp() - $1::int * interval '1 second'
       ), dead as (
         select locked_by as id from holders
         union select id from job_workers
         except
         select id from job_workers where seen_at >= clock_timestamp() - $1::int * interval '1 second'
       ), forgotten as (
         delete from job_workers where id in (select id from dead)
       )
       select count(*)::int as released, graphile_worker.force_unlock_workers(array_agg(id)) from dead having count(*) > 0`,
      [LEASE_SECONDS],
    );
    return rows[0]?.released ?? 0;
  }
}
