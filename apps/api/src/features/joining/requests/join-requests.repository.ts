import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database';
import { microseconds, newerThan, type PageRequest } from '../../../platform/database/keyset';
import type { Key } from '../../../platform/database/public-id';
import type { Locale } from '../../identity';
import type { PersonaModel } from '../../territories';
import type { JoinAnswerModel, JoinRequestStateModel } from './join-request.models';

export interface JoinRequestRow {
  territory_id: string;
  id: string;
  at: string;
  account_id: string;
  name: string;
  persona: PersonaModel;
  commune_code: string | null;
  commune_name: string | null;
  commune_department: string | null;
  answers: JoinAnswerModel[];
  state: JoinRequestStateModel;
  reason: string | null;
  created_at: Date;
}

export interface NewJoinRequest {
  readonly territoryId: string;
  readonly accountId: string;
  readonly persona: PersonaModel;
  readonly communeCode: string | null;
  readonly answers: readonly JoinAnswerModel[];
}

export interface Addressee {
  email: string;
  name: string;
  locale: Locale;
  territory_name: string;
  territory_slug: string;
}

const COLUMNS = `r.territory_id, r.id, ${microseconds('r.created_at')}::text as at, r.account_id, a.name, r.persona,
  c.code as commune_code, c.name as commune_name, c.department_code as commune_department, r.answers, r.state, r.reason, r.created_at`;
const FROM = `from join_requests r join accounts a on a.id = r.account_id left join communes c on c.code = r.commune_code`;

@Injectable()
export class JoinRequestsRepository {
  constructor(private readonly database: Database) {}

  /** Gives `null` when one waits already, or for somebody who belongs there in some way. */
  async insert(request: NewJoinRequest): Promise<string | null> {
    const row = await this.database.queryOne<{ id: string }>(
      `insert into join_requests (territory_id, account_id, persona, commune_code, answers)
       select $1, $2, $3, $4, $5::jsonb
        where not exists (select from members where territory_id = $1 and account_id = $2 and state <> 'left')
       on conflict (territory_id, account_id) where state = 'waiting' do nothing returning id`,
      [request.territoryId, request.accountId, request.persona, request.communeCode, JSON.stringify(request.answers)],
    );
    return row?.id ?? null;
  }

  async isMember(territoryId: string, accountId: string): Promise<boolean> {
    const row = await this.database.queryOne(
      `select from members where territory_id = $1 and account_id = $2 and state <> 'left'`,
      [territoryId, accountId],
    );
    return row !== undefined;
  }

  async wasRefusedSince(territoryId: string, accountId: string, days: number): Promise<boolean> {
    const row = await this.database.queryOne(
      `select from join_requests
        where territory_id = $1 and account_id = $2 and state = 'refused' and settled_at > now() - $3::int * interval '1 day'`,
      [territoryId, accountId, days],
    );
    return row !== undefined;
  }

  /** Those that wait, oldest first. */
  queue(territoryId: string, { limit, after }: PageRequest): Promise<JoinRequestRow[]> {
    return this.database.query<JoinRequestRow>(
      `select ${COLUMNS} ${FROM}
        where r.territory_id = $1 and r.state = 'waiting' and ${newerThan('r.created_at', 'r.id', '$2', '$3')}
        order by r.created_at, r.id limit $4`,
      [territoryId, after?.at ?? null, after?.id ?? null, limit + 1],
    );
  }

  find({ territoryId, id }: Key): Promise<JoinRequestRow | undefined> {
    return this.database.queryOne<JoinRequestRow>(`select ${COLUMNS} ${FROM} where r.territory_id = $1 and r.id = $2`, [
      territoryId,
      id,
    ]);
  }

  /** The account's latest request to each of those territories. */
  latest(accountId: string, territoryIds: readonly string[]): Promise<JoinRequestRow[]> {
    return this.database.query<JoinRequestRow>(
      `select distinct on (r.territory_id) ${COLUMNS} ${FROM}
        where r.account_id = $1 and r.territory_id = any($2::uuid[])
        order by r.territory_id, r.created_at desc, r.id desc`,
      [accountId, territoryIds],
    );
  }

  /** Ends one that waits; gives whether it did. Of several at once the first wins. */
  async settle(
    { territoryId, id }: Key,
    how: { state: 'approved' | 'refused' | 'withdrawn'; by: string | null; reason?: string },
  ): Promise<boolean> {
    const rows = await this.database.query(
      `update join_requests set state = $3, settled_by = $4, reason = $5, settled_at = now()
        where territory_id = $1 and id = $2 and state = 'waiting' returning id`,
      [territoryId, id, how.state, how.by, how.reason ?? null],
    );
    return rows.length > 0;
  }

  /** Whoever came in another way asks for nothing any more; gives whether they did. */
  async closeOf(territoryId: string, accountId: string): Promise<boolean> {
    const rows = await this.database.query(
      `update join_requests set state = 'withdrawn', settled_at = now()
        where territory_id = $1 and account_id = $2 and state = 'waiting' returning id`,
      [territoryId, accountId],
    );
    return rows.length > 0;
  }

  async countWaiting(territoryIds: readonly string[]): Promise<ReadonlyMap<string, number>> {
    const rows = await this.database.query<{ territory_id: string; n: number }>(
      `select territory_id, count(*)::int as n from join_requests
        where territory_id = any($1::uuid[]) and state = 'waiting' group by territory_id`,
      [territoryIds],
    );
    return new Map(rows.map((row) => [row.territory_id, row.n]));
  }

  async addressee({ territoryId, id }: Key): Promise<Addressee> {
    const row = await this.database.queryOne<Addressee>(
      `select a.email, a.name, a.locale, t.name as territory_name, t.slug as territory_slug
         from join_requests r join accounts a on a.id = r.account_id join territories t on t.id = r.territory_id
        where r.territory_id = $1 and r.id = $2`,
      [territoryId, id],
    );
    return row!;
  }
}
