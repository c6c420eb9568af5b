import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database';
import type { Key } from '../../../platform/database/public-id';
import { weeklyBudgetOf } from '../../attention';
import { visibleTo } from '../../subjects';
import { TERMS, type Grounds, type TermValues } from '../score/formula';
import type { Lessons } from '../score/lessons';

/** A match as it is stored: of an opportunity with a member, by an opportunity of theirs or by their profile. */
export interface NewMatch {
  readonly opportunityId: string;
  readonly memberId: string;
  readonly viaId: string | null;
  readonly fit: number;
  /** What the member's lessons leave of it. */
  readonly shown: number;
  readonly values: TermValues;
  readonly grounds: Grounds;
}

/** What stays of the matches of one opportunity: with whom, and of those that reach its owner by it. */
export interface KeptMatches {
  readonly people: readonly string[];
  readonly opposite: readonly string[];
}

const THOUSAND = 1000;
/** Of a term of which nothing is known. */
export const UNKNOWN = -1;

const NO_GROUNDS: Grounds = { words: [], sectors: null, kilometres: null };

const thousandths = (value: number | null) => (value === null ? UNKNOWN : Math.round(THOUSAND * value));

const SEEN_BY_MEMBER = visibleTo({ subject: 's', territory: 'm.territory_id', member: 'm.member_id' });

@Injectable()
export class MatchesRepository {
  constructor(private readonly database: Database) {}

  /** Writes matches; what was told and dismissed stays so. Of two ways that lead to somebody the better one is kept. */
  async put(territoryId: string, matches: readonly NewMatch[]): Promise<void> {
    // In one order, so that two runs that meet the same people wait for one another and no more.
    const sorted = [...matches].sort((one, other) => nameOf(one).localeCompare(nameOf(other)));
    await this.database.query(
      `insert into matches as m (territory_id, opportunity_id, member_id, via_id, fit, shown, term_values, grounds)
       select $1, r.opportunity_id, r.member_id, r.via_id, r.fit, r.shown, r.term_values, r.grounds
         from json_to_recordset($2) as r(opportunity_id uuid, member_id uuid, via_id uuid, fit smallint, shown smallint,
                                         term_values smallint[], grounds jsonb)
       on conflict (territory_id, opportunity_id, member_id) do update
          set via_id = excluded.via_id, fit = excluded.fit, shown = excluded.shown,
              term_values = excluded.term_values, grounds = excluded.grounds
        where m.via_id is not distinct from excluded.via_id or m.fit < excluded.fit`,
      [territoryId, JSON.stringify(sorted.map(rowOf))],
    );
  }

  /** Matches of that opportunity, on either end, that do not hold any more; dismissed ones stay, to be known again. */
  async dropOfOpportunity({ territoryId, id }: Key, kept: KeptMatches): Promise<void> {
    await this.database.query(
      `delete from matches where territory_id = $1 and dismissed_at is null
          and ((opportunity_id = $2 and member_id <> all ($3::uuid[])) or (via_id = $2 and opportunity_id <> all ($4::uuid[])))`,
      [territoryId, id, kept.people, kept.opposite],
    );
  }

  /** Matches that rest on the member's profile, except with those opportunities. */
  async dropOfProfile({ territoryId, id }: Key, kept: readonly string[]): Promise<void> {
    await this.database.query(
      `delete from matches where territory_id = $1 and member_id = $2 and via_id is null and dismissed_at is null
          and opportunity_id <> all ($3::uuid[])`,
      [territoryId, id, kept],
    );
  }

  async dropOfMember({ territoryId, id }: Key): Promise<void> {
    await this.database.query(`delete from matches where territory_id = $1 and member_id = $2`, [territoryId, id]);
  }

  /** Takes back what the member's matches say of their profile. */
  async forgetGrounds({ territoryId, id }: Key): Promise<void> {
    await this.database.query(
      `update matches set grounds = '${JSON.stringify(NO_GROUNDS)}' where territory_id = $1 and member_id = $2 and via_id is null`,
      [territoryId, id],
    );
  }

  /** Those among the members who may see the opportunity. */
  async whoSees({ territoryId, id }: Key, memberIds: readonly string[]): Promise<Set<string>> {
    const rows = await this.database.query<{ member_id: string }>(
      `select m.member_id from unnest($3::uuid[]) u(member_id) cross join lateral (select $1::uuid as territory_id, u.member_id) m
        join subjects s on s.id = $2 and ${SEEN_BY_MEMBER}`,
      [territoryId, id, memberIds],
    );
    return new Set(rows.map(({ member_id: memberId }) => memberId));
  }

  /** The best that nobody was told of, whose members may see them and have not had their week's share; marks them as told. */
  async takeUntold({ territoryId, id }: Key, least: number, most: number): Promise<string[]> {
    const rows = await this.database.query<{ member_id: string }>(
      `update matches set told_at = now() from (
         select m.territory_id, m.id from matches m
           join subjects s on s.id = m.opportunity_id and ${SEEN_BY_MEMBER}
           join members who on who.territory_id = m.territory_id and who.id = m.member_id
          where m.territory_id = $1 and m.opportunity_id = $2 and m.shown >= $3
            and m.told_at is null and m.dismissed_at is null
            and (select count(*) from matches told where told.territory_id = m.territory_id and told.member_id = m.member_id
                    and told.told_at > now() - interval '7 days') < ${weeklyBudgetOf('who.account_id')}
          order by m.shown desc, m.id limit $4) untold
        where matches.territory_id = untold.territory_id and matches.id = untold.id
       returning matches.member_id`,
      [territoryId, id, Math.round(THOUSAND * least), most],
    );
    return rows.map(({ member_id: memberId }) => memberId);
  }

  async accountsOf(territoryId: string, memberIds: readonly string[]): Promise<string[]> {
    const rows = await this.database.query<{ account_id: string }>(
      `select account_id from members where territory_id = $1 and id = any($2::uuid[])`,
      [territoryId, memberIds],
    );
    return rows.map(({ account_id: accountId }) => accountId);
  }

  async lessonsOf(territoryId: string, memberIds: readonly string[]): Promise<Map<string, Lessons>> {
    const rows = await this.database.query<{ member_id: string; about: string; times: number }>(
      `select member_id, about, times from match_lessons where territory_id = $1 and member_id = any($2::uuid[])`,
      [territoryId, memberIds],
    );
    const byMember = Map.groupBy(rows, ({ member_id: memberId }) => memberId);
    return new Map(
      [...byMember].map(([memberId, some]) => [memberId, new Map(some.map(({ about, times }) => [about, times]))]),
    );
  }
}

const nameOf = ({ opportunityId, memberId }: NewMatch) => `${opportunityId} ${memberId}`;

const rowOf = ({ opportunityId, memberId, viaId, fit, shown, values, grounds }: NewMatch) => ({
  opportunity_id: opportunityId,
  member_id: memberId,
  via_id: viaId,
  fit: thousandths(fit),
  shown: Math.min(thousandths(shown), thousandths(fit)),
  term_values: TERMS.map((term) => thousandths(values[term])),
  grounds,
});
