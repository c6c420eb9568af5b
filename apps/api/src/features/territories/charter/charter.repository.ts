import { Injectable } from '@nestjs/common';
import type { Holder } from '@rayonne/contracts';
import { Database } from '../../../platform/database/database';
import { microseconds, olderThan, type PageRequest } from '../../../platform/database/keyset';
import type { Charter, Standing } from './charter';
import { NO_VOTE, type CharterTerms, type CharterText, type VoteRule } from './charter-terms';
import type { CharterPreset } from '../territory.entity';

export interface StandingCharter {
  readonly version: number;
  readonly text: CharterText;
}

/** Members of one standing, and how many they are. */
export interface StandingGroup extends Standing {
  readonly members: number;
}

export type Decision = 'holder' | 'sponsors' | 'vote' | 'operator';

export interface CharterChangeRow {
  id: string;
  at: string;
  changed_at: Date;
  changed_by: string | null;
  why: string | null;
  decision: Decision;
  caretaker_id: string | null;
  articles_before: Charter;
  articles_after: Charter;
  terms_before: (CharterTerms & { preset: CharterPreset }) | null;
  terms_after: (CharterTerms & { preset: CharterPreset }) | null;
}

export interface NewChange {
  readonly territoryId: string;
  /** Id of the member at whose wish it changed; `null`: the operator. */
  readonly changedBy: string | null;
  readonly why: string | null;
  readonly decision: Decision;
  readonly caretakerId?: string;
}

@Injectable()
export class CharterRepository {
  constructor(private readonly database: Database) {}

  async of(territoryId: string): Promise<StandingCharter> {
    const row = await this.database.queryOne<{
      preset: CharterPreset;
      version: number | null;
      vote: VoteRule;
      holders: Charter | null;
      sponsoring: CharterText['sponsoring'] | null;
    }>(
      `select t.charter_preset as preset, c.version, a.holders, a.sponsoring,
              jsonb_build_object('scope', c.vote_scope, 'quorum', c.quorum, 'majority', c.majority, 'days', c.vote_days) as vote
         from territories t
         left join charters c on c.territory_id = t.id
        cross join lateral (
              select jsonb_object_agg(power, to_jsonb(holders)) as holders,
                     jsonb_object_agg(power, jsonb_build_object('count', sponsors, 'level', sponsor_level))
                       filter (where sponsors > 0) as sponsoring
                from charter_articles where territory_id = t.id) a
        where t.id = $1`,
      [territoryId],
    );
    const { preset, version, vote, holders, sponsoring } = row!;
    return {
      version: version ?? 1,
      text: { preset, holders: holders ?? {}, sponsoring: sponsoring ?? {}, vote: version ? vote : NO_VOTE },
    };
  }

  /** Holds the charter, so that its changes, and those of who may change it, follow one another. */
  async lock(territoryId: string): Promise<void> {
    await this.database.query(`insert into charters (territory_id) values ($1) on conflict do nothing`, [territoryId]);
    await this.database.query(`select from charters where territory_id = $1 for update`, [territoryId]);
  }

  /** Writes the charter and gives it the version. */
  async replace(
    territoryId: string,
    { preset, holders, sponsoring, vote }: CharterText,
    version: number,
  ): Promise<void> {
    await this.database.query(`update territories set charter_preset = $2 where id = $1`, [territoryId, preset]);
    await this.database.query(
      `insert into charters (territory_id, version, vote_scope, quorum, majority, vote_days) values ($1, $2, $3, $4, $5, $6)
       on conflict (territory_id) do update
          set version = excluded.version, vote_scope = excluded.vote_scope, quorum = excluded.quorum,
              majority = excluded.majority, vote_days = excluded.vote_days`,
      [territoryId, version, vote.scope, vote.quorum, vote.majority, vote.days],
    );
    await this.database.query(`delete from charter_articles where territory_id = $1`, [territoryId]);
    await this.database.query(
      `insert into charter_articles (territory_id, power, holders, sponsors, sponsor_level)
       select $1, power, array(select jsonb_array_elements_text(holders)),
              coalesce(($3::jsonb -> power ->> 'count')::smallint, 0), coalesce(($3::jsonb -> power ->> 'level')::smallint, 0)
         from jsonb_each($2::jsonb) as a(power, holders)`,
      [territoryId, JSON.stringify(holders), JSON.stringify(sponsoring)],
    );
  }

  async recordChange(change: NewChange, before: CharterText | null, after: CharterText): Promise<void> {
    const { territoryId, changedBy, why, decision, caretakerId = null } = change;
    await this.database.query(
      `insert into charter_changes (territory_id, changed_by, why, decision, caretaker_id,
                                    articles_before, articles_after, terms_before, terms_after)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        territoryId,
        changedBy,
        why,
        decision,
        caretakerId,
        JSON.stringify(before?.holders ?? {}),
        JSON.stringify(after.holders),
        before && JSON.stringify(termsOf(before)),
        JSON.stringify(termsOf(after)),
      ],
    );
  }

  /** Newest first, and one more than the page holds. */
  history(territoryId: string, { limit, after }: PageRequest): Promise<CharterChangeRow[]> {
    return this.database.query<CharterChangeRow>(
      `select id, ${microseconds('changed_at')}::text as at, changed_at, changed_by, why, decision, caretaker_id,
              articles_before, articles_after, terms_before, terms_after
         from charter_changes
        where territory_id = $1 and ${olderThan('changed_at', 'id', '$2', '$3')}
        order by changed_at desc, id desc limit $4`,
      [territoryId, after?.at ?? null, after?.id ?? null, limit + 1],
    );
  }

  /** The standings of the active members as they are in `seconds` from now, each kind once: enough to test a charter. */
  standings(territoryId: string, seconds = 0): Promise<StandingGroup[]> {
    return this.database.query<StandingGroup>(
      `select persona, "trustLevel", mandates, count(*)::int as members
         from (select m.persona, m.trust_level as "trustLevel",
                      array(select kind from mandates d
                             where d.territory_id = m.territory_id and d.member_id = m.id and d.ended_at is null
                               and d.starts_at <= now() + $2::int * interval '1 second'
                               and d.ends_at > now() + $2::int * interval '1 second' order by kind) as mandates
                 from members m where m.territory_id = $1 and m.state = 'active') as s
        group by persona, "trustLevel", mandates`,
      [territoryId, seconds],
    );
  }

  /** Each kind of standing in those territories, how many have it, and who may change the charter there. */
  standingsUnderCharter(
    territoryIds: readonly string[],
  ): Promise<(StandingGroup & { territoryId: string; holders: Holder[] })[]> {
    return this.database.query<StandingGroup & { territoryId: string; holders: Holder[] }>(
      `select "territoryId", persona, "trustLevel", holders, mandates, count(*)::int as members
         from (select m.territory_id as "territoryId", m.persona, m.trust_level as "trustLevel", a.holders,
                      array(select kind from mandates d
                             where d.territory_id = m.territory_id and d.member_id = m.id and d.ended_at is null
                               and d.starts_at <= now() and d.ends_at > now() order by kind) as mandates
                 from members m
                 join charter_articles a on a.territory_id = m.territory_id and a.power = 'charter.edit'
                where m.territory_id = any($1::uuid[]) and m.state = 'active') as s
        group by "territoryId", persona, "trustLevel", holders, mandates`,
      [territoryIds],
    );
  }

  /** The standing of one active member. */
  standing(territoryId: string, memberId: string): Promise<Standing | undefined> {
    return this.database.queryOne<Standing>(
      `select m.persona, m.trust_level as "trustLevel",
              array(select kind from mandates d
                     where d.territory_id = m.territory_id and d.member_id = m.id
                       and d.ended_at is null and d.starts_at <= now() and d.ends_at > now()) as mandates
         from members m where m.territory_id = $1 and m.id = $2 and m.state = 'active'`,
      [territoryId, memberId],
    );
  }
}

const termsOf = ({ preset, sponsoring, vote }: CharterText) => ({ preset, sponsoring, vote });
