import { Injectable } from '@nestjs/common';
import { decodeSharedId } from '../../../platform/database/public-id';
import type { Viewer } from '../../identity';
import { Memberships } from '../../territories';
import { OpportunityFacetKindModel, type OpportunityCountsModel } from './opportunity-counts.model';
import { OpportunityCountsRepository, type FacetCount } from './opportunity-counts.repository';
import type { OpportunityFilterInput } from './opportunity-filter.input';

const SHOWN = 40;

const CHOSEN = { kind: 'kinds', sector: 'sectors', skill: 'skills', commune: 'communes' } as const satisfies Record<
  `${OpportunityFacetKindModel}`,
  keyof OpportunityFilterInput
>;

@Injectable()
export class OpportunityCountsService {
  constructor(
    private readonly repository: OpportunityCountsRepository,
    private readonly memberships: Memberships,
  ) {}

  async counts(viewer: Viewer, territory: string, filter: OpportunityFilterInput): Promise<OpportunityCountsModel> {
    const reader = await this.memberships.require(viewer, decodeSharedId(territory));
    const rows = await this.repository.counts(reader, filter, SHOWN);
    return {
      total: rows.find(({ facet }) => facet === 'all')?.count ?? 0,
      facets: Object.values(OpportunityFacetKindModel).map((kind) => ({
        kind,
        values: withChosen(
          rows.filter(({ facet }) => facet === `${kind}`),
          filter[CHOSEN[kind]] ?? [],
        ),
      })),
    };
  }
}

/** What was chosen and finds nothing stays in sight, to be taken back. */
const withChosen = (rows: readonly FacetCount[], chosen: readonly string[]) => [
  ...rows.map(({ value, label, count }) => ({ value, label, count })),
  ...chosen
    .filter((choice) => rows.every(({ value }) => value !== choice))
    .map((value) => ({ value, label: null, count: 0 })),
];
