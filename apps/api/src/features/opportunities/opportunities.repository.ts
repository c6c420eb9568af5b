import { Injectable } from '@nestjs/common';
import { LIMITS } from '@rayonne/contracts';
import { Database } from '../../platform/database/database';
import type { Key } from '../../platform/database/public-id';
import { toldBefore } from './life/expiry/expiry.sql';
import type { OpportunityWords } from './opportunity-words';

const COLUMNS = [
  'kind',
  'direction',
  'title',
  'body',
  'details',
  'sectors',
  'skills',
  'radius_km',
  'amount_min',
  'amount_max',
  'volume',
  'starts_on',
  'ends_on',
] as const;
const NAMES = COLUMNS.join(', ');
const PARAMETERS = COLUMNS.map((_column, index) => `$${index + 4}`).join(', ');
const DEADLINE = `$${COLUMNS.length + 4}::timestamptz`;
const USUAL_DEADLINE = `date_trunc('milliseconds', now()) + interval '${LIMITS.opportunityDays.usual} days'`;

/** The communes of `$3`, after its place on the spine. */
const COMMUNES = `
  (select array_remove(array_prepend(s.commune_code, array_remove($3::text[], s.commune_code)), null)
     from subjects s where s.territory_id = $1 and s.id = $2)`;

@Injectable()
export class OpportunitiesRepository {
  constructor(private readonly database: Database) {}

  /** Whether the deadline is still to come and within reach, to the end of its last day, or the one it had. */
  async accepts(territoryId: string, deadline: Date, id: string | null): Promise<boolean> {
    const row = await this.database.queryOne<{ isAccepted: boolean }>(
      `select ($2 > now() and $2 <= now() + ($4::int + 1) * interval '1 day') or exists (
                select from opportunities where territory_id = $1 and id = $3::uuid and deadline = $2) as "isAccepted"`,
      [territoryId, deadline, id, LIMITS.opportunityDays.most],
    );
    return row!.isAccepted;
  }

  /** Whether all of these are communes of the territory. */
  async haveCommunes(territoryId: string, codes: readonly string[]): Promise<boolean> {
    const row = await this.database.queryOne<{ count: number }>(
      `select count(*)::int as count from territory_communes where territory_id = $1 and commune_code = any($2::text[])`,
      [territoryId, codes],
    );
    return row!.count === codes.length;
  }

  async insert({ territoryId, id }: Key, words: OpportunityWords): Promise<void> {
    await this.database.query(
      `insert into opportunities (territory_id, id, commune_codes, ${NAMES}, deadline, expiry_told)
       values ($1, $2, ${COMMUNES}, ${PARAMETERS}, coalesce(${DEADLINE}, ${USUAL_DEADLINE}), ${toldBefore(DEADLINE)})`,
      [territoryId, id, words.communeCodes, ...valuesOf(words)],
    );
  }

  async edit({ territoryId, id }: Key, words: OpportunityWords): Promise<void> {
    await this.database.query(
      `update opportunities
          set (commune_codes, ${NAMES}) = (${COMMUNES}, ${PARAMETERS}), deadline = coalesce(${DEADLINE}, deadline),
              expiry_told = case when deadline = coalesce(${DEADLINE}, deadline) then expiry_told else ${toldBefore(DEADLINE)} end
        where territory_id = $1 and id = $2`,
      [territoryId, id, words.communeCodes, ...valuesOf(words)],
    );
  }
}

const valuesOf = (words: OpportunityWords) => [
  words.kind,
  words.direction,
  words.title,
  words.body,
  JSON.stringify(words.details),
  words.sectors,
  words.skills,
  words.radiusKm,
  words.amountMin,
  words.amountMax,
  words.volume,
  words.startsOn,
  words.endsOn,
  words.deadline,
];
