import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database';
import type { Key } from '../../../platform/database/public-id';
import { hasContactsLeft } from '../../attention';
import { isAway } from '../../identity';
import { openToMembers } from '../../ledger';
import { areConnected } from '../../territories';
import type { Circumstances } from '../score/formula';

interface CircumstancesRow {
  readonly member_id: string;
  readonly is_connected: boolean;
  readonly has_met: boolean;
  readonly people: number;
  readonly is_here: boolean;
  readonly was_here_lately: boolean;
  readonly has_budget: boolean;
}

/** Whom somebody dealt with in the open; more make no difference. */
const MANY_PEOPLE = 32;
const ACTS_READ = 64;

const pseudonymOf = (member: string) =>
  `(select lp.pseudonym from ledger_pseudonyms lp where lp.territory_id = $1 and lp.member_id = ${member})`;

/** Of what is private, only what passed between the two themselves: both know of it already. */
const BETWEEN = `
  exists (select from interactions i
           where i.territory_id = $1 and i.occurred_at > now() - interval '1 year'
             and ((i.actor = me.pseudonym and i.counterpart = them.pseudonym)
               or (i.actor = them.pseudonym and i.counterpart = me.pseudonym)))`;

const PEOPLE = `
  (select count(distinct open.counterpart)::int from (
     select i.counterpart from interactions i
      where i.territory_id = $1 and i.actor = them.pseudonym and i.counterpart is not null
        and i.occurred_at > now() - interval '180 days' and ${openToMembers('i')}
      order by i.occurred_at desc limit ${ACTS_READ}) open)`;

@Injectable()
export class CircumstancesRepository {
  constructor(private readonly database: Database) {}

  /** Of `member` with each of the others: how near the two stand, and how ready both are to hear of one another. */
  async between(member: Key, others: readonly string[]): Promise<Map<string, Circumstances>> {
    const rows = await this.database.query<CircumstancesRow>(
      `with me as materialized (select ${pseudonymOf('$2')} as pseudonym)
       select m.id as member_id, ${areConnected('$1', '$2::uuid', 'm.id')} as is_connected,
              ${BETWEEN} as has_met, ${PEOPLE} as people, not ${isAway('m.account_id')} as is_here,
              exists (select from sessions visit where visit.account_id = m.account_id
                         and visit.last_seen_at > now() - interval '30 days') as was_here_lately,
              ${hasContactsLeft('m.account_id')} as has_budget
         from me cross join members m
        cross join lateral (select ${pseudonymOf('m.id')} as pseudonym) them
        where m.territory_id = $1 and m.id = any($3::uuid[])`,
      [member.territoryId, member.id, [member.id, ...others]],
    );
    const self = rows.find(({ member_id: id }) => id === member.id);
    return new Map(rows.flatMap((row) => (self && row !== self ? [[row.member_id, circumstancesOf(self, row)]] : [])));
  }
}

/** Somebody who is ready to hear of a match does not make up for another who is not. */
const circumstancesOf = (self: CircumstancesRow, other: CircumstancesRow): Circumstances => ({
  reach: reachOf(other, (knownOf(self) + knownOf(other)) / 2),
  availability: Math.min(availabilityOf(self), availabilityOf(other)),
});

const availabilityOf = (row: CircumstancesRow) =>
  (Number(row.has_budget) + (Number(row.is_here) + Number(row.was_here_lately)) / 2) / 2;

const knownOf = ({ people }: CircumstancesRow) => Math.min(1, Math.log2(1 + people) / Math.log2(1 + MANY_PEOPLE));

/** 1 for a connection, ¾ for two who dealt with one another; for others, how many people both deal with in the open. */
function reachOf({ is_connected: isConnected, has_met: hasMet }: CircumstancesRow, known: number): number {
  if (isConnected) return 1;
  return hasMet ? 0.75 : known / 2;
}
