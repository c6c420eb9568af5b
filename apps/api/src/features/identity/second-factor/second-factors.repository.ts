import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database';

export interface SecondFactorRow {
  readonly secret: Buffer;
  readonly confirmed_at: Date | null;
}

@Injectable()
export class SecondFactorsRepository {
  constructor(private readonly database: Database) {}

  find(accountId: string): Promise<SecondFactorRow | undefined> {
    return this.database.queryOne<SecondFactorRow>(
      `select secret, confirmed_at from second_factors where account_id = $1`,
      [accountId],
    );
  }

  /** Keeps the secret of an enrolment that begins; gives whether it may, which it may not where one is complete. */
  async begin(accountId: string, secret: Buffer): Promise<boolean> {
    const rows = await this.database.query(
      `insert into second_factors as factor (account_id, secret) values ($1, $2)
       on conflict (account_id) do update set secret = excluded.secret, created_at = now(), last_step = 0
        where factor.confirmed_at is null
       returning account_id`,
      [accountId, secret],
    );
    return rows.length > 0;
  }

  async confirm(accountId: string, step: number): Promise<boolean> {
    const rows = await this.database.query(
      `update second_factors set confirmed_at = now(), last_step = $2 where account_id = $1 and confirmed_at is null
       returning account_id`,
      [accountId, step],
    );
    return rows.length > 0;
  }

  /** Uses the time step up; `false` when it, or a later one, was used before. */
  async useStep(accountId: string, step: number): Promise<boolean> {
    const rows = await this.database.query(
      `update second_factors set last_step = $2 where account_id = $1 and confirmed_at is not null and last_step < $2
       returning account_id`,
      [accountId, step],
    );
    return rows.length > 0;
  }

  /** Gives whether there was one. */
  async remove(accountId: string): Promise<boolean> {
    const rows = await this.database.query(
      `with codes as (delete from recovery_codes where account_id = $1)
       delete from second_factors where account_id = $1 and confirmed_at is not null returning account_id`,
      [accountId],
    );
    return rows.length > 0;
  }

  async replaceRecoveryCodes(accountId: string, hashes: readonly Buffer[]): Promise<void> {
    await this.database.query(`delete from recovery_codes where account_id = $1`, [accountId]);
    await this.database.query(`insert into recovery_codes (account_id, code_hash) select $1, unnest($2::bytea[])`, [
      accountId,
      hashes,
    ]);
  }

  async useRecoveryCode(accountId: string, hash: Buffer): Promise<boolean> {
    const rows = await this.database.query(
      `update recovery_codes set used_at = now() where account_id = $1 and code_hash = $2 and used_at is null returning account_id`,
      [accountId, hash],
    );
    return rows.length > 0;
  }

  async recoveryCodesLeft(accountId: string): Promise<number> {
    const row = await this.database.queryOne<{ left: number }>(
      `select count(*)::int as left from recovery_codes where account_id = $1 and used_at is null`,
      [accountId],
    );
    return row?.left ?? 0;
  }
}
