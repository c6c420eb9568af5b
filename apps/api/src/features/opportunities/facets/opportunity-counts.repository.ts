import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database';
import { visibleTo } from '../../subjects';
import type { Membership } from '../../territories';
import type { OpportunityFilterInput } from './opportunity-filter.input';
import { facetsOf, soughtBesideFacets } from './sought-by.sql';

export interface FacetCount {
  readonly facet: 'all' | 'kind' | 'sector' | 'skill' | 'commune';
  readonly value: string;
  readonly label: string | null;
  readonly count: number;
}

const FILTER = '$3::jsonb';
const { kinds, sectors, skills, communes } = facetsOf(FILTER);

/** A facet's own choice does not narrow its counts: they say what another choice would give. */
const COUNTS = `
  with found as materialized (
    select o.kind, o.sectors, o.skills, o.commune_codes,
           ${kinds} as of_kind, ${sectors} as of_sector, ${skills} as of_skill, ${communes} as of_commune
      from subjects s join opportunities o on o.territory_id = s.territory_id and o.id = s.id
     where s.kind = 'opportunity' and ${visibleTo({ subject: 's', territory: '$1', member: '$2' })}
       and ${soughtBesideFacets(FILTER)}
  ),
  counted as (
    select 'all' as facet, '' as value, null as label, count(*)::int as count
      from found where of_kind and of_sector and of_skill and of_commune
    union all
    select 'kind', kind, null, count(*)::int from found where of_sector and of_skill and of_commune group by kind
    union all
    select 'sector', sector, null, count(*)::int
      from found cross join unnest(sectors) sector where of_kind and of_skill and of_commune group by sector
    union all
    select 'skill', tag_key(skill), min(skill), count(*)::int
      from found cross join unnest(skills) skill where of_kind and of_sector and of_commune group by tag_key(skill)
    union all
    select 'commune', c.code, c.name, count(*)::int
      from found cross join unnest(commune_codes) place join communes c on c.code = place
     where of_kind and of_sector and of_skill group by c.code, c.name
  ),
  ranked as (select *, row_number() over (partition by facet order by count desc, value) as rank from counted)
  select facet, value, label, count from ranked
   where rank <= $4::int or value = any($5::text[]) order by facet, rank`;

@Injectable()
export class OpportunityCountsRepository {
  constructor(private readonly database: Database) {}

  /** The most frequent values of every facet, and those that the filter chose. */
  counts(reader: Membership, filter: OpportunityFilterInput, shown: number): Promise<FacetCount[]> {
    const chosen = [filter.kinds, filter.sectors, filter.skills, filter.communes].flatMap((values) => values ?? []);
    return this.database.query<FacetCount>(COUNTS, [
      reader.territoryId,
      reader.memberId,
      JSON.stringify(filter),
      shown,
      chosen,
    ]);
  }
}
