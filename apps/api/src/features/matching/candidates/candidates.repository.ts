import { Injectable } from '@nestjs/common';
import type { OpportunityKind } from '@rayonne/contracts';
import { Database } from '../../../platform/database/database';
import type { Key } from '../../../platform/database/public-id';
import { existsFor } from '../../identity';
import { IS_OPEN_SQL } from '../../opportunities';
import { sightColumns, visibleTo } from '../../subjects';
import type { Party, Side } from '../score/party';
import type { Place } from '../score/place';
import type { WantedKey } from './wanted-keys';

/** What is scored for one opportunity or one profile, however large the territory. */
export const MOST_SCORED = 300;
/** Rows that a search looks at before it chooses those. */
const MOST_READ = 3_000;

interface EntryRow {
  readonly member_id: string;
  readonly opportunity_id: string | null;
  readonly side: Side;
  readonly kind: OpportunityKind | null;
  readonly organisation_ids: string[];
  readonly sectors: string[];
  readonly tags: string[];
  readonly words: string[];
  readonly stems: string[];
  readonly head_count: number;
  readonly places: Place[];
  readonly radius_km: number;
  readonly amount_min: number | null;
  readonly amount_max: number | null;
  readonly age_days: number;
  readonly is_seen?: boolean;
}

/** Somebody, by an opportunity of theirs or by their profile. */
export interface Entry {
  readonly memberId: string;
  readonly opportunityId: string | null;
  readonly organisationIds: readonly string[];
  readonly party: Party;
  /** Whether whoever it was looked for may see it: what is not open to them may still want them, and its owner learns of it. */
  readonly isSeen: boolean;
}

/** For whom somebody is looked for: blocks count, and so does what they may see. */
export interface Search {
  readonly territoryId: string;
  readonly memberId: string;
  readonly side: Side;
  readonly keys: readonly WantedKey[];
  /** Open opportunities alone, or members too. */
  readonly among: 'everything' | 'opportunities';
}

const COLUMNS = `
  e.member_id, e.opportunity_id, e.side, e.kind, e.organisation_ids, e.sectors, e.tags, e.words, e.stems, e.head_count,
  e.radius_km, e.amount_min, e.amount_max,
  coalesce((select json_agg(json_build_object('longitude', cp.longitude, 'latitude', cp.latitude))
              from commune_points cp where cp.commune_code = any(e.commune_codes)), '[]') as places,
  case when e.opportunity_id is null then 0 else extract(epoch from now() - e.listed_at) / 86400 end::float8 as age_days`;

const openWhere = (condition: string) => `
  exists (select from subjects s join opportunities o on o.territory_id = s.territory_id and o.id = s.id
           where s.territory_id = $1 and s.id = e.opportunity_id and ${condition} and ${IS_OPEN_SQL})`;

const SEEN = openWhere(visibleTo({ subject: 's', territory: '$1', member: '$2', sight: 'sight' }));
const PUBLISHED = openWhere(`s.state = 'published'`);

/** The side stands in the text, so that the planner finds its index. */
export const searchSql = (side: Side, among: Search['among']) => `
  with sight as materialized (select ${sightColumns({ territory: '$1', member: '$2' })}),
  wanted as (select * from unnest($3::text[], $4::float8[]) as w(key, weight)),
  read as materialized (
    select e.* from match_entries e
     where e.territory_id = $1 and e.side = '${side}' and e.keys && $3::text[] and e.member_id <> $2
       and ${existsFor('e.member_id', { territory: '$1', member: '$2' })} ${among === 'everything' ? '' : 'and e.opportunity_id is not null'}
     limit ${MOST_READ}),
  chosen as materialized (
    select r.*, (select sum(w.weight) from unnest(r.keys) k join wanted w on w.key = k) as worth from read r
     order by worth desc, r.listed_at desc limit ${MOST_SCORED})
  select ${COLUMNS}, (e.opportunity_id is null or ${SEEN}) as is_seen from chosen e cross join sight
   where (e.opportunity_id is null or ${PUBLISHED}) order by e.worth desc`;

const SEARCHES = {
  everything: { seeks: searchSql('seeks', 'everything'), gives: searchSql('gives', 'everything') },
  opportunities: { seeks: searchSql('seeks', 'opportunities'), gives: searchSql('gives', 'opportunities') },
};

@Injectable()
export class CandidatesRepository {
  constructor(private readonly database: Database) {}

  /** What an opportunity seeks and gives; nothing when it is not listed. */
  async ofOpportunity({ territoryId, id }: Key): Promise<Entry[]> {
    const rows = await this.database.query<EntryRow>(
      `select ${COLUMNS} from match_entries e where e.territory_id = $1 and e.opportunity_id = $2`,
      [territoryId, id],
    );
    return rows.map(toEntry);
  }

  async ofMember({ territoryId, id }: Key): Promise<Entry[]> {
    const rows = await this.database.query<EntryRow>(
      `select ${COLUMNS} from match_entries e where e.territory_id = $1 and e.member_id = $2 and e.opportunity_id is null`,
      [territoryId, id],
    );
    return rows.map(toEntry);
  }

  /** The most promising on that side, by the keys they share with what is looked for. */
  async find({ territoryId, memberId, side, keys, among }: Search): Promise<Entry[]> {
    if (keys.length === 0) return [];
    const values = [territoryId, memberId, keys.map(({ key }) => key), keys.map(({ weight }) => weight)];
    const rows = await this.database.query<EntryRow>(SEARCHES[among][side], values);
    return rows.map(toEntry);
  }
}

const toEntry = (row: EntryRow): Entry => ({
  memberId: row.member_id,
  opportunityId: row.opportunity_id,
  organisationIds: row.organisation_ids,
  isSeen: row.is_seen ?? true,
  party: {
    side: row.side,
    kind: row.kind,
    words: row.words.map((text, index) => ({ text, stem: row.stems[index]!, isHead: index < row.head_count })),
    tags: row.tags,
    sectors: row.sectors,
    places: row.places,
    radiusKm: row.radius_km,
    amountMin: row.amount_min,
    amountMax: row.amount_max,
    ageDays: row.age_days,
  },
});
