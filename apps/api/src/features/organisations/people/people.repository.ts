import { Injectable } from '@nestjs/common';
import type { OrganisationRole } from '@rayonne/contracts';
import { Database } from '../../../platform/database/database';
import type { Key } from '../../../platform/database/public-id';
import { existsFor } from '../../identity';
import { organisationCardSql, type OrganisationCardRow } from '../organisation-presentation';
import { MEMBER_COLUMNS, MEMBER_JOINS, type MemberRow, type Membership } from '../../territories';

export interface PersonRow extends MemberRow {
  readonly role: OrganisationRole;
}

export interface ClaimRow extends PersonRow {
  readonly claim_id: string;
  readonly note: string;
  readonly created_at: Date;
}

export interface WaitingClaim {
  readonly pageId: string;
  readonly memberId: string;
  readonly role: OrganisationRole;
}

const READER = { territory: '$1', member: '$2' };
const SHOWN = 100;
const SHARED_SHOWN = 5;

@Injectable()
export class PeopleRepository {
  constructor(private readonly database: Database) {}

  /** Active members who belong to the page and exist for the reader; those who answer for it come first. */
  list({ territoryId, memberId }: Membership, pageId: string): Promise<PersonRow[]> {
    return this.database.query<PersonRow>(
      `select p.role, ${MEMBER_COLUMNS}
         from organisation_people p
         join members m on m.territory_id = p.territory_id and m.id = p.member_id and m.state = 'active' ${MEMBER_JOINS}
        where p.territory_id = $1 and p.page_id = $3 and ${existsFor('p.member_id', READER)}
        order by array_position(array['owner', 'editor', 'member'], p.role), p.since, p.member_id limit ${SHOWN}`,
      [territoryId, memberId, pageId],
    );
  }

  /** Pages that both members belong to, the one shared for longest first. */
  async shared({ territoryId, memberId }: Membership, otherId: string): Promise<OrganisationCardRow[]> {
    const rows = await this.database.query<{ organisation: OrganisationCardRow }>(
      `select ${organisationCardSql('p.territory_id', 'p.page_id')} as organisation
         from organisation_people p
         join organisation_people other on other.territory_id = p.territory_id and other.page_id = p.page_id and other.member_id = $3
        where p.territory_id = $1 and p.member_id = $2
        order by greatest(p.since, other.since), p.page_id limit ${SHARED_SHOWN}`,
      [territoryId, memberId, otherId],
    );
    return rows.map(({ organisation }) => organisation);
  }

  /** Oldest first: who waits longest. */
  waiting({ territoryId, memberId }: Membership, pageId: string): Promise<ClaimRow[]> {
    return this.database.query<ClaimRow>(
      `select q.id as claim_id, q.note, q.created_at, q.role, ${MEMBER_COLUMNS}
         from organisation_claims q
         join members m on m.territory_id = q.territory_id and m.id = q.member_id and m.state = 'active' ${MEMBER_JOINS}
        where q.territory_id = $1 and q.page_id = $3 and q.state = 'waiting' and ${existsFor('q.member_id', READER)}
        order by q.created_at, q.id limit ${SHOWN}`,
      [territoryId, memberId, pageId],
    );
  }

  async roleOf(key: Key, memberId: string): Promise<OrganisationRole | null> {
    const row = await this.database.queryOne<{ role: OrganisationRole }>(
      `select p.role from organisation_people p
         join members m on m.territory_id = p.territory_id and m.id = p.member_id and m.state = 'active'
        where p.territory_id = $1 and p.page_id = $2 and p.member_id = $3`,
      [key.territoryId, key.id, memberId],
    );
    return row?.role ?? null;
  }

  async setRole(key: Key, memberId: string, role: OrganisationRole): Promise<void> {
    await this.database.query(
      `insert into organisation_people (territory_id, page_id, member_id, role) values ($1, $2, $3, $4)
       on conflict (territory_id, page_id, member_id) do update set role = excluded.role`,
      [key.territoryId, key.id, memberId, role],
    );
  }

  async remove(key: Key, memberId: string): Promise<void> {
    await this.database.query(
      `delete from organisation_people where territory_id = $1 and page_id = $2 and member_id = $3`,
      [key.territoryId, key.id, memberId],
    );
  }

  /** Asks, or asks for something else than before. */
  async claim(key: Key, memberId: string, role: OrganisationRole, note: string): Promise<void> {
    await this.database.query(
      `insert into organisation_claims (territory_id, page_id, member_id, role, note) values ($1, $2, $3, $4, $5)
       on conflict (territory_id, page_id, member_id) where state = 'waiting' do update set role = excluded.role, note = excluded.note`,
      [key.territoryId, key.id, memberId, role, note],
    );
  }

  async withdraw(key: Key, memberId: string): Promise<boolean> {
    const rows = await this.database.query(
      `update organisation_claims set state = 'withdrawn', decided_at = now()
        where territory_id = $1 and page_id = $2 and member_id = $3 and state = 'waiting' returning id`,
      [key.territoryId, key.id, memberId],
    );
    return rows.length > 0;
  }

  /** A claim that waits, of an active member. */
  findWaiting({ territoryId, id }: Key): Promise<WaitingClaim | undefined> {
    return this.database.queryOne<WaitingClaim>(
      `select q.page_id as "pageId", q.member_id as "memberId", q.role
         from organisation_claims q
         join members m on m.territory_id = q.territory_id and m.id = q.member_id and m.state = 'active'
        where q.territory_id = $1 and q.id = $2 and q.state = 'waiting'`,
      [territoryId, id],
    );
  }

  async decide({ territoryId, id }: Key, state: 'accepted' | 'refused', by: string): Promise<boolean> {
    const rows = await this.database.query(
      `update organisation_claims set state = $3, decided_at = now(), decided_by = $4
        where territory_id = $1 and id = $2 and state = 'waiting' returning id`,
      [territoryId, id, state, by],
    );
    return rows.length > 0;
  }
}
