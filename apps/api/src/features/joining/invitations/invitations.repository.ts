import { Injectable } from '@nestjs/common';
import type { MandateKind, Persona } from '@rayonne/contracts';
import { Database } from '../../../platform/database/database';
import type { Key } from '../../../platform/database/public-id';
import type { Locale } from '../../identity';
import { isSuppressedSql } from './suppression/suppressions.repository';

/** Why an address needs no further invitation. */
export type InvitationStanding = 'invited' | 'suppressed';

export type InvitationSource = 'member' | 'import' | 'founding';

/** What the invitations of one batch have in common. */
export interface InvitationHead {
  readonly territoryId: string;
  /** `null`: the operator of the installation. */
  readonly invitedBy: string | null;
  readonly source: InvitationSource;
  readonly importId: string | null;
  readonly mandateKind: MandateKind | null;
  readonly isManaging: boolean;
  readonly days: number;
}

/** What is known of somebody who is invited: it fills in their form. */
export interface KnownInvitee {
  readonly name: string | null;
  readonly persona: Persona | null;
  readonly communeCode: string | null;
}

export interface AddressRow {
  readonly email: string;
  readonly emailHash: Buffer;
  readonly note: string | null;
  readonly invitee: KnownInvitee | null;
  /** Of the link in the mail. */
  readonly tokenHash: Buffer;
}

export interface MadeInvitation {
  /** Which of the given rows, from 1 on. */
  position: number;
  id: string;
  expires_at: Date;
  /** False when the address wants no mail, or belongs to somebody who is or was a member: nobody is told which. */
  is_mailable: boolean;
}

export interface Letterhead {
  territory_name: string;
  inviter_name: string | null;
  inviter_locale: Locale | null;
}

const WAITING = `where uses = 0 and revoked_at is null`;

/** SQL: whether the invitation `i` may be mailed to its address. */
export const IS_MAILABLE = `not ${isSuppressedSql('i.email_hash')}
  and not exists (select from accounts a join members m on m.account_id = a.id
                   where a.email = i.email and m.territory_id = i.territory_id and m.state <> 'left')`;

// Sorted, so that two batches with addresses in common wait for each other instead of in a circle.
const INSERT_ADDRESSED = `
  with given as (
    select * from unnest($8::text[], $9::bytea[], $10::text[], $11::bytea[], $12::text[], $13::text[], $14::text[])
      with ordinality as g(email, email_hash, note, token_hash, invitee_name, invitee_persona, invitee_commune_code, position)
  ), made as (
    insert into invitations (territory_id, kind, email, email_hash, note, invitee_name, invitee_persona, invitee_commune_code,
                             invited_by, source, import_id, mandate_kind, is_managing, expires_at)
    select $1, 'email', email, email_hash, note, invitee_name, invitee_persona, invitee_commune_code, $2, $3, $4, $5, $6, now() + $7 * interval '1 day' from given order by email_hash
    on conflict (territory_id, email_hash) ${WAITING} do nothing
    returning *
  ), linked as (
    insert into invitation_links (territory_id, token_hash, invitation_id, proves_email)
    select $1, given.token_hash, made.id, true from made join given using (email_hash)
  )
  select given.position::int, i.id, i.expires_at, ${IS_MAILABLE} as is_mailable
    from made i join given using (email_hash)`;

@Injectable()
export class InvitationsRepository {
  constructor(private readonly database: Database) {}

  /** Leaves out the addresses that an invitation waits for already. The addresses differ from each other. */
  insertAddressed(head: InvitationHead, rows: readonly AddressRow[]): Promise<MadeInvitation[]> {
    return this.database.query<MadeInvitation>(INSERT_ADDRESSED, [
      head.territoryId,
      head.invitedBy,
      head.source,
      head.importId,
      head.mandateKind,
      head.isManaging,
      head.days,
      rows.map(({ email }) => email),
      rows.map(({ emailHash }) => emailHash),
      rows.map(({ note }) => note),
      rows.map(({ tokenHash }) => tokenHash),
      rows.map(({ invitee }) => invitee?.name ?? null),
      rows.map(({ invitee }) => invitee?.persona ?? null),
      rows.map(({ invitee }) => invitee?.communeCode ?? null),
    ]);
  }

  /** Makes room for further invitations to addresses whose last one has expired; it stays in the list as it was. */
  async closeExpired(territoryId: string, emailHashes: readonly Buffer[]): Promise<void> {
    await this.database.query(
      `update invitations set revoked_at = expires_at ${WAITING} and territory_id = $1 and email_hash = any($2) and expires_at <= now()`,
      [territoryId, emailHashes],
    );
  }

  async insertOpenTo(many: {
    territoryId: string;
    invitedBy: string;
    label: string | null;
    maxUses: number;
    days: number;
  }): Promise<string> {
    const row = await this.database.queryOne<{ id: string }>(
      `insert into invitations (territory_id, kind, invited_by, label, max_uses, expires_at)
       values ($1, 'link', $2, $3, $4, now() + $5 * interval '1 day') returning id`,
      [many.territoryId, many.invitedBy, many.label, many.maxUses, many.days],
    );
    return row!.id;
  }

  async addLink(key: Key, tokenHash: Buffer): Promise<void> {
    await this.database.query(
      `insert into invitation_links (territory_id, token_hash, invitation_id) values ($1, $2, $3)`,
      [key.territoryId, tokenHash, key.id],
    );
  }

  /** Ends an invitation that is still open; gives whether it was. */
  async revoke(key: Key): Promise<boolean> {
    const rows = await this.database.query(
      `update invitations set revoked_at = now()
        where territory_id = $1 and id = $2 and revoked_at is null and uses < max_uses returning id`,
      [key.territoryId, key.id],
    );
    return rows.length > 0;
  }

  /** The addresses among those that an invitation of the territory waits for. */
  async waitingAmong(territoryId: string, emailHashes: readonly Buffer[]): Promise<Buffer[]> {
    const rows = await this.database.query<{ email_hash: Buffer }>(
      `select email_hash from invitations ${WAITING} and territory_id = $1 and email_hash = any($2) and expires_at > now()`,
      [territoryId, emailHashes],
    );
    return rows.map((row) => row.email_hash);
  }

  /** As `waitingAmong`, with those who refused further invitations after one of the territory; hashes are in hexadecimal. */
  standingsAmong(
    territoryId: string,
    emailHashes: readonly string[],
  ): Promise<{ email_hash: string; standing: InvitationStanding }[]> {
    return this.database.query(
      `select encode(i.email_hash, 'hex') as email_hash,
              case when bool_or(${isSuppressedSql('i.email_hash')}) then 'suppressed' else 'invited' end as standing
         from invitations i
        where i.territory_id = $1 and i.email_hash in (select decode(hash, 'hex') from unnest($2::text[]) as hash)
        group by i.email_hash
       having bool_or(${isSuppressedSql('i.email_hash')}) or bool_or(i.uses = 0 and i.revoked_at is null and i.expires_at > now())`,
      [territoryId, emailHashes],
    );
  }

  async letterhead(territoryId: string, memberId: string | null): Promise<Letterhead> {
    const row = await this.database.queryOne<Letterhead>(
      `select t.name as territory_name, nullif(a.name, '') as inviter_name, a.locale as inviter_locale
         from territories t
         left join members m on m.territory_id = t.id and m.id = $2
         left join accounts a on a.id = m.account_id
        where t.id = $1`,
      [territoryId, memberId],
    );
    return row!;
  }
}
