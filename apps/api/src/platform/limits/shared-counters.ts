import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Database } from '../database/database';
import { defineJob } from '../jobs/define-job';
import { HandlesJob } from '../jobs/handles-job.decorator';
import type { Allowance } from './token-buckets';

const forgetEnded = defineJob({
  name: 'limits.forget-ended',
  schema: z.object({}),
  maxAttempts: 3,
  cron: '20 * * * *',
});

const TAKE = `
  insert into limit_counters as counter (key, points, ends_at)
  values ($1, 1, now() + make_interval(secs => $2))
  on conflict (key) do update set
    points = case when counter.ends_at <= now() then 1 else counter.points + 1 end,
    ends_at = case when counter.ends_at <= now() then excluded.ends_at else counter.ends_at end
  returning points, ceil(extract(epoch from ends_at - now()))::int as seconds_left`;

/** Counters in PostgreSQL, for limits that every node shares and that a restart may not reset. */
@Injectable()
export class SharedCounters {
  constructor(private readonly database: Database) {}

  /**
   * Counts one attempt at `key`. Gives the seconds until the window ends when it is used up, else 0.
   * Goes round the unit of work: a refused attempt counts although its use case is rolled back.
   */
  async take(key: string, { points, seconds }: Allowance): Promise<number> {
    const { rows } = await this.database.pool.query<{ points: number; seconds_left: number }>({
      name: 'limit_counters_take',
      text: TAKE,
      values: [digest(key), seconds],
    });
    const row = rows[0];
    return row && row.points > points ? Math.max(1, row.seconds_left) : 0;
  }

  /** Forgets `key`, e.g. once the right password was given. */
  async clear(key: string): Promise<void> {
    await this.database.pool.query(`delete from limit_counters where key = $1`, [digest(key)]);
  }

  @HandlesJob(forgetEnded)
  async forgetEnded(): Promise<void> {
    await this.removeEnded();
  }

  /** Removes the windows that ended; gives how many. */
  async removeEnded(): Promise<number> {
    const { rowCount } = await this.database.pool.query(`delete from limit_counters where ends_at < now()`);
    return rowCount ?? 0;
  }
}

/** An address or an e-mail is never written: only its digest, which is also short. */
const digest = (key: string) => createHash('sha256').update(key).digest();
