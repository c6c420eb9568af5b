import { Injectable } from '@nestjs/common';
import type { FacetValueModel } from '../../../platform/graphql/facet-value.model';
import type { Membership } from '../../territories';
import type { DirectoryFilterInput } from '../directory.inputs';
import { FacetKindModel, type DirectoryCountsModel } from './facet.model';
import { chosen, countGroups, EVERYONE, FACET_KINDS } from './facets';
import { FacetsRepository, type FacetCount } from './facets.repository';

const SHOWN = 40;

@Injectable()
export class FacetsService {
  constructor(private readonly repository: FacetsRepository) {}

  async counts(reader: Membership, filter: DirectoryFilterInput): Promise<DirectoryCountsModel> {
    const choices = FACET_KINDS.flatMap((kind) => chosen(filter, kind));
    const rows = await this.repository.counts(reader, countGroups(filter), choices, SHOWN);
    return {
      total: rows.find(({ facet }) => facet === EVERYONE)?.count ?? 0,
      facets: Object.values(FacetKindModel).map((kind) => ({
        kind,
        values: [...rows, ...missing(choices, rows)].filter((row) => row.kind === `${kind}`).map(toValue),
      })),
    };
  }
}

/** What was chosen and finds nobody stays in sight, to be taken back. */
const missing = (choices: readonly string[], rows: readonly FacetCount[]): FacetCount[] =>
  choices
    .filter((choice) => rows.every(({ facet }) => facet !== choice))
    .map((facet) => ({ facet, kind: facet.split(':')[0]!, label: null, count: 0 }));

const toValue = ({ facet, kind, label, count }: FacetCount): FacetValueModel => ({
  value: facet.slice(kind.length + 1),
  label,
  count,
});
