import { Injectable } from '@nestjs/common';
import type { Persona } from '@rayonne/contracts';
import { Database } from '../../../platform/database/database';
import { fromMicroseconds, microseconds, type PageRequest } from '../../../platform/database/keyset';
import type { Key } from '../../../platform/database/public-id';
import { existsFor, isFoundBySight, sightOf } from '../../identity';
import { MEMBER_COLUMNS, MEMBER_JOINS, type MemberRow } from './member-presentation';
import type { MemberState } from './member.entity';

export interface ListedMember extends MemberRow {
  at: string;
}

/** A membership fits. */
interface Looker {
  readonly territoryId: string;
  readonly memberId: string;
}

const LOOKER = { territory: '$1', member: '$2' };

@Injectable()
export class MembersRepository {
  constructor(private readonly database: Database) {}

  /** The members with those keys, in any state and whoever they are to the reader: what they did keeps its author. */
  byKeys(readerAccountId: string, keys: readonly Key[]): Promise<MemberRow[]> {
    return this.database.query<MemberRow>(
      `with ${sightOf('$1::uuid[]', '$3')}
       select ${MEMBER_COLUMNS}, not ${isFoundBySight('m')} as is_apart
         from unnest($1::uuid[], $2::uuid[]) as k(territory_id, id)
         join members m on m.territory_id = k.territory_id and m.id = k.id ${MEMBER_JOINS}`,
      [keys.map((key) => key.territoryId), keys.map((key) => key.id), readerAccountId],
    );
  }

  /** Active members who exist for the reader, latest arrival first; `prefix` matches the start of any word of the name, without accents or case. */
  list(reader: Looker, prefix: string, { limit, after }: PageRequest): Promise<ListedMember[]> {
    return this.database.query<ListedMember>(
      `select ${MEMBER_COLUMNS}, ${microseconds('m.joined_at')}::text as at
         from members m ${MEMBER_JOINS}
        where m.territory_id = $1 and m.state = 'active' and ${existsFor('m.id', LOOKER)}
          and ($3 = '' or ' ' || search_text(ma.name) like '% ' || search_text($3) || '%')
          and ($4::bigint is null or (m.joined_at, m.id) < (${fromMicroseconds('$4')}, $5::uuid))
        order by m.joined_at desc, m.id desc limit $6`,
      [
        reader.territoryId,
        reader.memberId,
        prefix.replaceAll(/[%_\\]/g, ''),
        after?.at ?? null,
        after?.id ?? null,
        limit + 1,
      ],
    );
  }

  /** Adds a member, or brings back one who left; gives `null` when there is one already (or a removed one). */
  async admit(member: {
    territoryId: string;
    accountId: string;
    persona: Persona;
    communeCode: string | null;
  }): Promise<string | null> {
    const row = await this.database.queryOne<{ id: string }>(
      `insert into members (territory_id, account_id, persona, commune_code) values ($1, $2, $3, $4)
       on conflict (territory_id, account_id) do update
          set state = 'active', persona = excluded.persona, commune_code = excluded.commune_code, joined_at = now()
        where members.state = 'left'
       returning id`,
      [member.territoryId, member.accountId, member.persona, member.communeCode],
    );
    if (row) await this.count(member.territoryId, 1);
    return row?.id ?? null;
  }

  /**
   * Moves a member to another state; gives whether anything changed. The reasons of a suspension or removal were
   * written down before.
   */
  async changeState(key: Key, from: MemberState, to: MemberState): Promise<boolean> {
    const rows = await this.database.query(
      `update members m set state = $4, restriction_id = (
              select r.id from member_restrictions r
               where r.territory_id = m.territory_id and r.member_id = m.id and r.kind = $4 and r.ended_at is null)
        where m.territory_id = $1 and m.id = $2 and m.state = $3 returning m.id`,
      [key.territoryId, key.id, from, to],
    );
    if (rows.length === 0) return false;
    if (from === 'active') await this.count(key.territoryId, -1);
    if (to === 'active') await this.count(key.territoryId, 1);
    return true;
  }

  async stateOf(territoryId: string, accountId: string): Promise<MemberState | null> {
    const row = await this.database.queryOne<{ state: MemberState }>(
      `select state from members where territory_id = $1 and account_id = $2`,
      [territoryId, accountId],
    );
    return row?.state ?? null;
  }

  /** How many of those distinct ids are active members who exist for the reader. */
  async countActive(reader: Looker, ids: readonly string[]): Promise<number> {
    const row = await this.database.queryOne<{ found: number }>(
      `select count(*)::int as found from members m
        where m.territory_id = $1 and m.id = any($3) and m.state = 'active' and ${existsFor('m.id', LOOKER)}`,
      [reader.territoryId, reader.memberId, ids],
    );
    return row!.found;
  }

  /** The active member of that id, if they exist for the reader. */
  findActive(reader: Looker, id: string): Promise<MemberRow | undefined> {
    return this.database.queryOne<MemberRow>(
      `select ${MEMBER_COLUMNS} from members m ${MEMBER_JOINS}
        where m.territory_id = $1 and m.id = $3 and m.state = 'active' and ${existsFor('m.id', LOOKER)}`,
      [reader.territoryId, reader.memberId, id],
    );
  }

  /** One account as another meets it: an active member of a territory of both who exists there for the other. */
  met(readerAccountId: string, accountId: string): Promise<MemberRow | undefined> {
    return this.database.queryOne<MemberRow>(
      `select ${MEMBER_COLUMNS}
         from members reader
         join members m on m.territory_id = reader.territory_id and m.account_id = $2 and m.state = 'active'
         join territories t on t.id = m.territory_id and t.state = 'active' ${MEMBER_JOINS}
        where reader.account_id = $1 and reader.state = 'active'
          and ${existsFor('m.id', { territory: 'reader.territory_id', member: 'reader.id' })}
        order by m.joined_at, m.id limit 1`,
      [readerAccountId, accountId],
    );
  }

  /** The accounts for whom one of those members does not exist in the territory. */
  async accountsApart(territoryId: string, memberIds: readonly string[]): Promise<string[]> {
    const rows = await this.database.query<{ account_id: string }>(
      `select distinct viewer.account_id
         from members m
         join account_blocks b on m.account_id in (b.blocker_id, b.blocked_id)
         join members viewer on viewer.territory_id = m.territory_id and viewer.account_id <> m.account_id
                            and viewer.account_id in (b.blocker_id, b.blocked_id)
        where m.territory_id = $1 and m.id = any($2::uuid[]) and not ${existsFor('m.id', { territory: '$1', member: 'viewer.id' })}`,
      [territoryId, memberIds],
    );
    return rows.map((row) => row.account_id);
  }

  /** Addresses of people who are members, or no longer may be; of those alone who exist for the reader. */
  async knownAmong(reader: Looker, emails: readonly string[]): Promise<string[]> {
    const rows = await this.database.query<{ email: string }>(
      `select a.email from accounts a join members m on m.account_id = a.id and m.territory_id = $1
        where a.email = any($3) and m.state <> 'left' and ${existsFor('m.id', LOOKER)}`,
      [reader.territoryId, reader.memberId, emails],
    );
    return rows.map(({ email }) => email);
  }

  /** What is `null` stays as it was. */
  async describe(
    key: Key,
    { persona, communeCode }: { persona: Persona | null; communeCode: string | null },
  ): Promise<void> {
    await this.database.query(
      `update members set persona = coalesce($3, persona), commune_code = coalesce($4, commune_code) where territory_id = $1 and id = $2`,
      [key.territoryId, key.id, persona, communeCode],
    );
  }

  async isInPerimeter(territoryId: string, communeCode: string): Promise<boolean> {
    const row = await this.database.queryOne(
      `select from territory_communes where territory_id = $1 and commune_code = $2`,
      [territoryId, communeCode],
    );
    return row !== undefined;
  }

  private async count(territoryId: string, change: 1 | -1): Promise<void> {
    await this.database.query(`update territories set member_count = member_count + $2 where id = $1`, [
      territoryId,
      change,
    ]);
  }
}
