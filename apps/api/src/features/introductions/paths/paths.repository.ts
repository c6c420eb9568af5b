import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database';
import { hasContactsLeft } from '../../attention';
import { isBlockedBetween } from '../../identity';
import { asOfToday, type TieChannel } from '../../ledger';
import { connectedTo, type Membership } from '../../territories';

/** Of each of the two ends, so many of those closest to them are looked at. */
export const MOST_TIES = 64;

/** Somebody who could introduce, and how they stand to the two ends; weights are as of today. */
export interface Candidate {
  readonly id: string;
  readonly fromReader: number;
  readonly toTarget: number;
  /** Connected with the reader. */
  readonly isConnected: boolean;
  /** Connected with the target, as far as both let the reader know it. */
  readonly isConnectedWithTarget: boolean;
  /** Whether the reader may learn with whom they are connected. */
  readonly showsConnections: boolean;
}

/** Two candidates who know each other. */
export interface MiddleTie {
  readonly one: string;
  readonly other: string;
  readonly weight: number;
  readonly isConnected: boolean;
}

/** What stands behind a tie, from one person towards the other. */
export interface StrandRow {
  readonly one: string;
  readonly other: string;
  readonly channel: TieChannel;
  readonly isMutual: boolean;
  readonly lastOn: string;
}

const PSEUDONYM = (member: string) =>
  `(select pseudonym from ledger_pseudonyms where territory_id = $1 and member_id = ${member})`;

/** SQL: whether the reader, who is connected with the member or not, may learn with whom that one is connected. */
const shows = (member: string, isNear: string) => `
  audience_rank(coalesce((select connections_audience from member_profiles
                           where territory_id = $1 and member_id = ${member}), 'members')) <= case when ${isNear} then 1 else 0 end`;

/**
 * SQL condition on the row `m` of `members`: they may be asked to introduce the member $2 to the member $3. Whoever does not
 * want to, or has been asked for enough this week, does not exist here; no more does whom a block keeps from one of the two.
 */
const MAY_INTRODUCE = `
  m.territory_id = $1 and m.state = 'active' and m.id not in ($2, $3)
  and not exists (select from introduction_settings s where s.territory_id = $1 and s.member_id = m.id and not s.accepts)
  and ${hasContactsLeft('m.account_id')}
  and exists (select from accounts a where a.id = m.account_id and a.state = 'active')
  and not exists (select from members ends where ends.territory_id = $1 and ends.id in ($2, $3)
                     and ${isBlockedBetween('ends.account_id', 'm.account_id')})`;

const closestTo = (member: string, weight: string) => `
  (select k.member_id as id
     from ties t join ledger_pseudonyms k on k.territory_id = t.territory_id and k.pseudonym = t.other
     join members m on m.territory_id = t.territory_id and m.id = k.member_id
    where t.territory_id = $1 and t.one = ${PSEUDONYM(member)} and t.${weight} > 0 and ${MAY_INTRODUCE}
    order by t.${weight} desc limit ${MOST_TIES})`;

const connectionsOf = (member: string) => `
  (select m.id from (${connectedTo('$1', member)}) c join members m on m.territory_id = $1 and m.id = c.other_id
    where ${MAY_INTRODUCE} order by m.id limit ${MOST_TIES})`;

const weightBetween = (one: string, other: string, weight: string) => `
  coalesce((select ${asOfToday(`t.${weight}`)} from ties t where t.territory_id = $1 and t.one = ${one} and t.other = ${other}), 0)`;

const CANDIDATES = `
  with mine as materialized (${connectedTo('$1', '$2')}),
       theirs as materialized (${connectedTo('$1', '$3')}),
       ends as materialized (
         select ${PSEUDONYM('$2')} as reader, ${PSEUDONYM('$3')} as target,
                ${shows('$3', '$3 in (select other_id from mine)')} as target_shows),
       near as materialized (
         select id from ${closestTo('$2', 'all_weight')} as by_ties
         union select id from ${closestTo('$3', 'open_weight')} as of_target
         union select id from ${connectionsOf('$2')} as connections
         union select id from ${connectionsOf('$3')} as connections_of_target)
  select c.*, c.shows_connections and c.knows_target and target_shows as "isConnectedWithTarget",
         c.shows_connections as "showsConnections"
    from (select n.id, n.id in (select other_id from mine) as "isConnected",
                 n.id in (select other_id from theirs) as knows_target,
                 ${shows('n.id', 'n.id in (select other_id from mine)')} as shows_connections,
                 ${weightBetween('e.reader', 'k.pseudonym', 'all_weight')} as "fromReader",
                 ${weightBetween('k.pseudonym', 'e.target', 'open_weight')} as "toTarget", e.target_shows
            from near n cross join ends e
            left join ledger_pseudonyms k on k.territory_id = $1 and k.member_id = n.id) c`;

const MIDDLE = `
  with first as materialized (
    select n.id, n.shows, k.pseudonym, m.account_id from unnest($2::uuid[], $3::boolean[]) as n(id, shows)
      join members m on m.territory_id = $1 and m.id = n.id
      left join ledger_pseudonyms k on k.territory_id = $1 and k.member_id = n.id),
  last as materialized (
    select n.id, n.shows, k.pseudonym, m.account_id from unnest($4::uuid[], $5::boolean[]) as n(id, shows)
      join members m on m.territory_id = $1 and m.id = n.id
      left join ledger_pseudonyms k on k.territory_id = $1 and k.member_id = n.id),
  known as (
    select f.id as one, l.id as other, ${asOfToday('t.open_weight')} as weight, false as connected,
           f.account_id, l.account_id as other_account_id
      from first f join last l on l.id <> f.id
      join ties t on t.territory_id = $1 and t.one = f.pseudonym and t.other = l.pseudonym and t.open_weight > 0
    union all
    select f.id, l.id, 0, true, f.account_id, l.account_id
      from first f join last l on l.id <> f.id and f.shows and l.shows
      join connections c on c.territory_id = $1 and c.low_id = least(f.id, l.id) and c.high_id = greatest(f.id, l.id)
                        and c.state = 'connected')
  select one, other, sum(weight)::float8 as weight, bool_or(connected) as "isConnected"
    from known where not ${isBlockedBetween('account_id', 'other_account_id')}
   group by one, other`;

/** Private acts are told of the reader's own ties only. */
const STRANDS = `
  with pairs as (
    select p.one, p.other, a.pseudonym as here, b.pseudonym as there, $4 in (p.one, p.other) as is_own
      from unnest($2::uuid[], $3::uuid[]) as p(one, other)
      join ledger_pseudonyms a on a.territory_id = $1 and a.member_id = p.one
      join ledger_pseudonyms b on b.territory_id = $1 and b.member_id = p.other)
  select p.one, p.other, s.channel, count(distinct s.actor) = 2 as "isMutual",
         max(case when p.is_own then s.all_on else s.open_on end)::text as "lastOn"
    from pairs p
    join lateral (
         select * from tie_strands where territory_id = $1 and actor = p.here and counterpart = p.there
         union all
         select * from tie_strands where territory_id = $1 and actor = p.there and counterpart = p.here) s
      on p.is_own or s.open_mass > 0
   group by p.one, p.other, s.channel
   order by p.one, p.other, 5 desc, s.channel`;

@Injectable()
export class PathsRepository {
  constructor(private readonly database: Database) {}

  /** Whether the target is an active member whom the reader can reach, and whom they know already. */
  async reach({ territoryId, memberId, accountId }: Membership, targetId: string) {
    return this.database.queryOne<{ isConnected: boolean }>(
      `select m.id in (${connectedTo('$1', '$2')}) as "isConnected"
         from members m join accounts a on a.id = m.account_id
        where m.territory_id = $1 and m.id = $3 and m.id <> $2 and m.state = 'active' and a.state = 'active'
          and not ${isBlockedBetween('m.account_id', '$4')}`,
      [territoryId, memberId, targetId, accountId],
    );
  }

  candidates({ territoryId, memberId }: Membership, targetId: string): Promise<Candidate[]> {
    return this.database.query<Candidate>(CANDIDATES, [territoryId, memberId, targetId]);
  }

  /** Ties between candidates close to the reader and candidates close to the target. */
  middle(territoryId: string, first: readonly Candidate[], last: readonly Candidate[]): Promise<MiddleTie[]> {
    return this.database.query<MiddleTie>(MIDDLE, [
      territoryId,
      first.map(({ id }) => id),
      first.map(({ showsConnections }) => showsConnections),
      last.map(({ id }) => id),
      last.map(({ showsConnections }) => showsConnections),
    ]);
  }

  strands({ territoryId, memberId }: Membership, pairs: readonly (readonly [string, string])[]): Promise<StrandRow[]> {
    return this.database.query<StrandRow>(STRANDS, [
      territoryId,
      pairs.map(([one]) => one),
      pairs.map(([, other]) => other),
      memberId,
    ]);
  }
}
