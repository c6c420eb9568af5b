import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import { microseconds, olderThan, type PageRequest } from '../../platform/database/keyset';
import { existsFor } from '../identity';
import type { Actor, Arrival, Reader } from './interactions';
import { openToMembers, visibleTo } from './visible-to';

export interface InteractionRow {
  id: string;
  at: string;
  verb: string;
  occurred_at: Date;
  by_managing_mandate: boolean;
  is_private: boolean;
  actor_id: string | null;
  counterpart_id: string | null;
  subject_id: string | null;
}

export interface ActivityRow {
  acts: number;
  by_members: number;
  people: number;
  reserved: number;
  reserved_people: number;
}

/** What is stored of an act, with members' ids still. */
export interface Entry {
  readonly verb: string;
  readonly towardsKind: 'territory' | 'member' | 'subject';
  readonly subjectId: string | null;
  readonly counterpartId: string | null;
  readonly scopeKind: string;
  readonly scopeId: string | null;
}

// The lookup comes before the insertion so that a person who acts often is not written to each time; the update in
// case of a conflict only serves to give back the row of whoever was faster.
const NAMED = `
  acting_people as (
    select id from unnest(array[$2, $3]::uuid[]) as id where id is not null order by id
  ), newly_named as (
    insert into ledger_pseudonyms (territory_id, member_id)
    select $1, id from acting_people
     where not exists (select from ledger_pseudonyms k where k.territory_id = $1 and k.member_id = acting_people.id)
    on conflict (territory_id, member_id) do update set member_id = excluded.member_id
    returning member_id, pseudonym
  ), named as (
    select member_id, pseudonym from ledger_pseudonyms where territory_id = $1 and member_id in ($2, $3)
    union all
    select member_id, pseudonym from newly_named
  ), counterpart as (
    select pseudonym from named where member_id = $3
  )`;
const INSERT = `
  insert into interactions (territory_id, actor, verb, towards_kind, towards_id, counterpart, scope_kind, scope_id, by_managing_mandate)
  select $1, pseudonym, $4, $5::text, case when $5 = 'member' then (select pseudonym from counterpart) else $6::uuid end,
         (select pseudonym from counterpart), $7, $8, $9
    from named where member_id = $2`;

const READER = { territory: '$1', member: '$2' };

const PSEUDONYM = (member: string) =>
  `(select pseudonym from ledger_pseudonyms where territory_id = $1 and member_id = ${member})`;

@Injectable()
export class LedgerRepository {
  constructor(private readonly database: Database) {}

  async insert(by: Actor, entry: Entry): Promise<void> {
    await this.database.write({
      with: NAMED,
      write: INSERT,
      values: [
        by.territoryId,
        by.memberId,
        entry.counterpartId,
        entry.verb,
        entry.towardsKind,
        entry.subjectId,
        entry.scopeKind,
        entry.scopeId,
        by.isManaging,
      ],
    });
  }

  /** Acts of or towards a member that the reader may learn of, newest first, and one more than the page holds. */
  historyOf(reader: Reader, memberId: string, { limit, after }: PageRequest): Promise<InteractionRow[]> {
    return this.database.query<InteractionRow>(
      `select i.id, ${microseconds('i.occurred_at')}::text as at, i.verb, i.occurred_at, i.by_managing_mandate,
              not ${openToMembers('i')} as is_private, a.member_id as actor_id, c.member_id as counterpart_id,
              case when i.towards_kind = 'subject' then i.towards_id end as subject_id
         from interactions i
         left join ledger_pseudonyms a on a.territory_id = i.territory_id and a.pseudonym = i.actor
         left join ledger_pseudonyms c on c.territory_id = i.territory_id and c.pseudonym = i.counterpart
        where i.territory_id = $1 and ${PSEUDONYM('$3')} in (i.actor, i.counterpart)
          and ${visibleTo({ interaction: 'i', reader: PSEUDONYM('$2') })}
          and ${existsFor('$3', READER)} and (a.member_id is null or ${existsFor('a.member_id', READER)})
          and (c.member_id is null or ${existsFor('c.member_id', READER)})
          and ${olderThan('i.occurred_at', 'i.id', '$4', '$5')}
        order by i.occurred_at desc, i.id desc limit $6`,
      [reader.territoryId, reader.memberId, memberId, after?.at ?? null, after?.id ?? null, limit + 1],
    );
  }

  async activity(territoryId: string, days: number): Promise<ActivityRow> {
    const row = await this.database.queryOne<ActivityRow>(
      `with recent as (
         select actor, counterpart, by_managing_mandate, ${openToMembers('interactions')} as is_open
           from interactions where territory_id = $1 and occurred_at > now() - $2::int * interval '1 day'
       )
       select count(*) filter (where is_open)::int as acts,
              count(*) filter (where is_open and not by_managing_mandate)::int as by_members,
              count(distinct actor) filter (where is_open)::int as people,
              count(*) filter (where not is_open)::int as reserved,
              (select count(distinct person)::int from recent cross join unnest(array[actor, counterpart]) as person
                where not is_open) as reserved_people
         from recent`,
      [territoryId, days],
    );
    return row!;
  }

  async hasActed({ territoryId, memberId }: Reader, verb: string): Promise<boolean> {
    const row = await this.database.queryOne(
      `select from interactions where territory_id = $1 and actor = ${PSEUDONYM('$2')} and verb = $3 limit 1`,
      [territoryId, memberId, verb],
    );
    return row !== undefined;
  }

  async countAnswered(territoryId: string, arrivals: readonly Arrival[], hours: number): Promise<number> {
    const row = await this.database.queryOne<{ n: number }>(
      `select count(*)::int as n
         from unnest($2::uuid[], $3::timestamptz[]) as a(member_id, since)
         join ledger_pseudonyms k on k.territory_id = $1 and k.member_id = a.member_id
        where exists (select from interactions i
                       where i.territory_id = $1 and i.counterpart = k.pseudonym and ${openToMembers('i')}
                         and i.occurred_at >= a.since and i.occurred_at < a.since + $4::int * interval '1 hour')`,
      [territoryId, arrivals.map(({ memberId }) => memberId), arrivals.map(({ since }) => since), hours],
    );
    return row!.n;
  }

  ensurePartitions(months: number): Promise<unknown> {
    return this.database.query(`select ensure_interaction_partitions(current_date, $1)`, [months]);
  }
}
