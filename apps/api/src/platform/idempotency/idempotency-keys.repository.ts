import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Database } from '../database/database';
import { defineJob } from '../jobs/define-job';
import { HandlesJob } from '../jobs/handles-job.decorator';

const forgetOldKeys = defineJob({
  name: 'idempotency.forget-old-keys',
  schema: z.object({}),
  maxAttempts: 3,
  cron: '10 * * * *',
});
const BATCH = 5_000;

/** A mutation that may be sent again: the same account, key and fingerprint ask for the same thing. */
export interface KeyedRequest {
  readonly accountId: string;
  readonly key: string;
  /** sha256 of document and variables. */
  readonly fingerprint: Buffer;
}

export interface RecordedAnswer {
  readonly fingerprint: Buffer;
  readonly data: Record<string, unknown>;
}

interface ClaimRow {
  claimed: boolean;
  request_hash: Buffer | null;
  response: Record<string, unknown> | null;
}

@Injectable()
export class IdempotencyKeysRepository {
  constructor(private readonly database: Database) {}

  /** Takes the key for the transaction under way without waiting; gives the recorded answer, or `null` when there is none. */
  async claim({ accountId, key }: KeyedRequest): Promise<{ claimed: boolean; recorded: RecordedAnswer | null }> {
    const row = await this.database.queryOne<ClaimRow>(
      `select pg_try_advisory_xact_lock(hashtextextended($1::uuid::text || $2::text, 0)) as claimed,
              known.request_hash, known.response
         from (values (1)) as asked
         left join idempotency_keys known
           on known.account_id = $1::uuid and known.key = $2::text and known.created_at > now() - interval '24 hours'`,
      [accountId, key],
    );
    const recorded = row?.request_hash && row.response ? { fingerprint: row.request_hash, data: row.response } : null;
    return { claimed: row?.claimed ?? false, recorded };
  }

  /** Gives `false` when another transaction recorded an answer under that key since it was claimed. */
  async record({ accountId, key, fingerprint }: KeyedRequest, data: unknown): Promise<boolean> {
    const rows = await this.database.query(
      `insert into idempotency_keys as known (account_id, key, request_hash, response) values ($1, $2, $3, $4)
       on conflict (account_id, key) do update
         set request_hash = excluded.request_hash, response = excluded.response, created_at = now()
         where known.created_at <= now() - interval '24 hours'
       returning 1`,
      [accountId, key, fingerprint, JSON.stringify(data)],
    );
    return rows.length === 1;
  }

  @HandlesJob(forgetOldKeys)
  async forgetOld(): Promise<void> {
    while ((await this.removeOld()) === BATCH);
  }

  /** Removes what is older than 24 hours, one batch at a time; gives how many. */
  async removeOld(): Promise<number> {
    const rows = await this.database.query(
      `delete from idempotency_keys where (account_id, key) in (
         select account_id, key from idempotency_keys
          where created_at < now() - interval '24 hours' order by created_at limit $1)
       returning 1`,
      [BATCH],
    );
    return rows.length;
  }
}
