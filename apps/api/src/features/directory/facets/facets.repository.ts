import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database';
import { connectedTo, type Membership } from '../../territories';
import { isEmpty, type CountGroup } from './facets';

export interface FacetCount {
  readonly facet: string;
  readonly kind: string;
  readonly label: string | null;
  readonly count: number;
}

const HIDDEN = `unnest((select hidden_members($1, $2))::uuid[]) as hidden(member_id)`;

/**
 * Of the whole territory: what everyone may see stands counted; less whoever is behind a block, plus what only the
 * reader's connections show them. `$3` names the kinds, `$4` what the filter chose, `$5` how many of a kind.
 */
const WHOLE = `
  select f.facet, coalesce(max(c.label), min(a.label)) as label, coalesce(max(c.member_count), 0) + coalesce(sum(a.step), 0) as count
    from (select top.facet from unnest($3::text[]) as wanted(kind)
           cross join lateral (
                 select facet from directory_counts where territory_id = $1 and kind = wanted.kind
                  order by member_count desc, facet limit $5::int) top
          union select facet from own where split_part(facet, ':', 1) = any($3)
          union select chosen from unnest($4::text[]) chosen where split_part(chosen, ':', 1) = any($3)) f
    left join directory_counts c on c.territory_id = $1 and c.facet = f.facet
    left join own a on a.facet = f.facet
   group by f.facet`;

const OWN = `
  select facet, label, 1 as step
    from near join directory_entries e on e.territory_id = $1 and e.member_id = near.other_id
   cross join unnest(e.connected_facets, e.connected_labels) as f(facet, label)
   where e.member_id <> all (array(select member_id from ${HIDDEN}))
  union all
  select facet, label, -1
    from ${HIDDEN} join directory_entries e on e.territory_id = $1 and e.member_id = hidden.member_id
   cross join unnest(e.facets, e.labels) as f(facet, label)`;

/** Of what a search finds: `$6` the kinds of each search, `$7` its words, `$8` its facets. */
const FOUND = `
  select facet, min(label) as label, count(*) as count
    from unnest($6::text[], $7::text[], $8::text[]) as s(kinds, words, facets)
   cross join lateral (
         select e.facets, e.labels from directory_entries e
          where e.territory_id = $1 and e.terms @@ directory_query(s.words, s.facets)
            and e.member_id <> all ((select hidden_members($1, $2))::uuid[])
         union all
         select case when e.terms @@ directory_query(s.words, s.facets) then e.connected_facets
                     else e.facets || e.connected_facets end,
                case when e.terms @@ directory_query(s.words, s.facets) then e.connected_labels
                     else e.labels || e.connected_labels end
           from near join directory_entries e on e.territory_id = $1 and e.member_id = near.other_id
          where e.connected_terms @@ directory_query(s.words, s.facets)
            and e.member_id <> all ((select hidden_members($1, $2))::uuid[])) found
   cross join unnest(found.facets, found.labels) as f(facet, label)
   where split_part(facet, ':', 1) = any(string_to_array(s.kinds, ','))
   group by facet`;

export const COUNTS = `
  with near as materialized (${connectedTo('$1', '$2')}), own as materialized (${OWN}),
       counted as (${WHOLE} union all ${FOUND}),
       placed as (select facet, split_part(facet, ':', 1) as kind, label, count::int,
                         row_number() over (partition by split_part(facet, ':', 1) order by count desc, facet) as place from counted)
  select facet, kind, label, count from placed
   where count > 0 and place <= $5 or facet = any($4) order by kind, count desc, facet`;

@Injectable()
export class FacetsRepository {
  constructor(private readonly database: Database) {}

  /** The `most` frequent values of each kind of each group, and the chosen ones, in one statement. */
  counts(
    reader: Membership,
    groups: readonly CountGroup[],
    chosen: readonly string[],
    most: number,
  ): Promise<FacetCount[]> {
    const whole = groups.filter(({ search }) => isEmpty(search)).flatMap(({ kinds }) => kinds);
    const found = groups.filter(({ search }) => !isEmpty(search));
    return this.database.query<FacetCount>(COUNTS, [
      reader.territoryId,
      reader.memberId,
      whole,
      chosen,
      most,
      found.map(({ kinds }) => kinds.join(',')),
      found.map(({ search }) => search.words),
      found.map(({ search }) => search.facets),
    ]);
  }
}
