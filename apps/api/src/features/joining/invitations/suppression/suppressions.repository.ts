import { Injectable } from '@nestjs/common';
import { Database } from '../../../../platform/database/database';

/** SQL: forgets who was invited, and what was said to them and known of them. */
export const FORGET_INVITED = `email = null, note = null, invitee_name = null, invitee_persona = null, invitee_commune_code = null`;

/** SQL: whether nobody may write to the address of the row any more. */
export const isSuppressedSql = (emailHash: string) =>
  `exists (select from invitation_suppressions s where s.email_hash = ${emailHash})`;

/** Addresses whose holders want no invitation ever again. */
@Injectable()
export class SuppressionsRepository {
  constructor(private readonly database: Database) {}

  /** The address that the mail with that link went to. */
  async addressOf(tokenHash: Buffer): Promise<Buffer | null> {
    const row = await this.database.queryOne<{ email_hash: Buffer }>(
      `select i.email_hash from invitation_links l
         join invitations i on i.territory_id = l.territory_id and i.id = l.invitation_id
        where l.token_hash = $1 and l.proves_email and i.email_hash is not null`,
      [tokenHash],
    );
    return row?.email_hash ?? null;
  }

  async add(emailHash: Buffer): Promise<void> {
    await this.database.query(`insert into invitation_suppressions (email_hash) values ($1) on conflict do nothing`, [
      emailHash,
    ]);
  }

  /** Ends what waits for the address, in every territory; gives the ids. */
  async revokeWaiting(emailHash: Buffer): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      `update invitations set revoked_at = now(), ${FORGET_INVITED}
        where email_hash = $1 and uses = 0 and revoked_at is null returning id`,
      [emailHash],
    );
    return rows.map(({ id }) => id);
  }
}
