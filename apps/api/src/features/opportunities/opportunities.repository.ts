import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import type { Key } from '../../platform/database/public-id';
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
  'deadline',
] as const;
const NAMES = COLUMNS.join(', ');
const PARAMETERS = COLUMNS.map((_column, index) => `$${index + 4}`).join(', ');

/** The communes of `$3`, after its place on the spine. */
const COMMUNES = `
  (select array_remove(array_prepend(s.commune_code, array_remove($3::text[], s.commune_code)), null)
     from subjects s where s.territory_id = $1 and s.id = $2)`;

@Injectable()
export class OpportunitiesRepository {
  constructor(private readonly database: Database) {}

  /** Whether the deadline is still to come, or the one it had. */
  async accepts(territoryId: string, deadline: Date, id: string | null): Promise<boolean> {
    const row = await this.database.queryOne<{ isAccepted: boolean }>(
      `select $2 > now() or exists (
                select from opportunities where territory_id = $1 and id = $3::uuid and deadline = $2) as "isAccepted"`,
      [territoryId, deadline, id],
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
      `insert into opportunities (territory_id, id, commune_codes, ${NAMES}) values ($1, $2, ${COMMUNES}, ${PARAMETERS})`,
      [territoryId, id, words.communeCodes, ...valuesOf(words)],
    );
  }

  async edit({ territoryId, id }: Key, words: OpportunityWords): Promise<void> {
    await this.database.query(
      `update opportunities set (commune_codes, ${NAMES}) = (${COMMUNES}, ${PARAMETERS})
        where territory_id = $1 and id = $2`,
      [territoryId, id, words.communeCodes, ...valuesOf(words)],
    );
  }

  /** Gives whether that changed anything. */
  async setClosed({ territoryId, id }: Key, closed: boolean): Promise<boolean> {
    const rows = await this.database.query(
      `update opportunities set closed_at = case when $3 then now() end
        where territory_id = $1 and id = $2 and (closed_at is not null) <> $3 returning id`,
      [territoryId, id, closed],
    );
    return rows.length > 0;
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
