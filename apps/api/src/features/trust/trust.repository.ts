import { Injectable } from '@nestjs/common';
import type { TrustLevel } from '@rayonne/contracts';
import { Database } from '../../platform/database/database';
import { openToMembers } from '../ledger';
import { WINDOW_DAYS, type Evidence } from './trust-levels';

export interface MemberEvidence extends Evidence {
  readonly memberId: string;
  readonly level: TrustLevel;
}

export interface OwnEvidence {
  readonly level: TrustLevel;
  readonly isSteward: boolean;
  readonly days: number;
  readonly quietDays: number;
  readonly byLevel: number[];
  readonly guarantors: number;
  readonly memberCount: number;
  readonly guarantorCount: number;
}

/** By these acts one recognises what another made. */
export const RECOGNITIONS = ['comments.published', 'reactions.given'];

/** Stands for whoever never acted in the window. */
const NEVER = WINDOW_DAYS;

/** Active members with what vouches for them. Without any mandate or steward, those of level 3 take their place. */
const PEOPLE = `
  standing as (
    select m.id, m.trust_level, k.pseudonym,
           exists (select from stewards s where s.territory_id = m.territory_id and s.member_id = m.id and s.ended_at is null) as is_steward,
           exists (select from mandates d where d.territory_id = m.territory_id and d.member_id = m.id
                      and d.ended_at is null and d.starts_at <= now() and d.ends_at > now()) as has_mandate
      from members m
      left join ledger_pseudonyms k on k.territory_id = m.territory_id and k.member_id = m.id
     where m.territory_id = $1 and m.state = 'active'
  ), people as (
    select id, trust_level, pseudonym, is_steward,
           case when bool_or(is_steward or has_mandate) over () then is_steward or has_mandate else trust_level >= 3 end as is_guarantor
      from standing
  )`;

// To come and to go is not yet to take part.
const OPEN_ACTS = `interactions i
  where i.territory_id = $1 and i.occurred_at > now() - ${WINDOW_DAYS} * interval '1 day' and ${openToMembers('i')}
    and i.verb not in ('members.joined', 'members.left')`;

const DAYS = `count(distinct (i.occurred_at at time zone 'UTC')::date)::int as days,
              floor(extract(epoch from now() - max(i.occurred_at)) / 86400)::int as quiet`;

@Injectable()
export class TrustRepository {
  constructor(private readonly database: Database) {}

  activeTerritories(): Promise<{ id: string }[]> {
    return this.database.query<{ id: string }>(`select id from territories where state = 'active' order by id`);
  }

  /** Everything that the levels of a territory depend on; positions are those of this list. */
  evidence(territoryId: string): Promise<MemberEvidence[]> {
    return this.database.query<MemberEvidence>(
      `with ${PEOPLE}, placed as (
         select *, (row_number() over (order by id) - 1)::int as place from people
       ), conduct as (
         select i.actor, ${DAYS} from ${OPEN_ACTS} group by i.actor
       ), recognition as (
         select i.counterpart, array_agg(distinct p.place) as places
           from placed p join (select i.actor, i.counterpart from ${OPEN_ACTS} and i.verb = any($2)) i on i.actor = p.pseudonym
          where i.counterpart is not null group by i.counterpart
       )
       select p.id as "memberId", p.trust_level as level, p.is_steward as "isSteward", p.is_guarantor as "isGuarantor",
              coalesce(c.days, 0) as days, coalesce(c.quiet, ${NEVER}) as "quietDays",
              coalesce(r.places, '{}') as "recognisedBy"
         from placed p left join conduct c on c.actor = p.pseudonym left join recognition r on r.counterpart = p.pseudonym
        order by p.place`,
      [territoryId, RECOGNITIONS],
    );
  }

  /** What the level of one active member depends on, with the others at their levels of now. */
  evidenceOf(territoryId: string, memberId: string): Promise<OwnEvidence | undefined> {
    return this.database.queryOne<OwnEvidence>(
      `with ${PEOPLE}, own as (
         select * from people where id = $3
       ), recognisers as (
         select distinct p.id, p.trust_level, p.is_guarantor
           from people p
           join (select i.actor from ${OPEN_ACTS} and i.verb = any($2) and i.counterpart = (select pseudonym from own)) i
             on i.actor = p.pseudonym
       )
       select own.trust_level as level, own.is_steward as "isSteward", coalesce(c.days, 0) as days,
              coalesce(c.quiet, ${NEVER}) as "quietDays",
              array(select (select count(*)::int from recognisers where trust_level = l and not is_guarantor)
                      from generate_series(0, 4) l order by l) as "byLevel",
              (select count(*)::int from recognisers where is_guarantor) as guarantors,
              (select count(*)::int from people) as "memberCount",
              (select count(*)::int from people where is_guarantor) as "guarantorCount"
         from own cross join lateral (select ${DAYS} from ${OPEN_ACTS} and i.actor = own.pseudonym) c`,
      [territoryId, RECOGNITIONS, memberId],
    );
  }

  /** Ends the co-option of who has not acted in the open for the whole window. */
  async endSilentStewards(territoryId: string, memberIds: readonly string[]): Promise<void> {
    await this.database.query(
      `update stewards set ended_at = now() where territory_id = $1 and member_id = any($2::uuid[]) and ended_at is null`,
      [territoryId, memberIds],
    );
  }
}
