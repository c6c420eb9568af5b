import { Injectable } from '@nestjs/common';
import { LIMITS } from '@rayonne/contracts';
import { formatMessage } from '@rayonne/messages';
import { decodeCursor, type PageRequest } from '../../../platform/database/keyset';
import { PublicOrigin } from '../../../platform/http/public-origin';
import type { Viewer } from '../../identity';
import { TerritoriesLoaders, type Membership } from '../../territories';
import type { OpportunityFilterInput } from '../facets/opportunity-filter.input';
import { OPPORTUNITY_KIND } from '../opportunity.kind';
import type { OpportunityModel } from '../opportunity.model';
import { OpportunitiesService } from '../publishing/opportunities.service';

const HEADERS = [
  'title',
  'kind',
  'direction',
  'status',
  'author',
  'organisation',
  'communes',
  'radius',
  'sectors',
  'skills',
  'amountMin',
  'amountMax',
  'volume',
  'startsOn',
  'endsOn',
  'publishedAt',
  'deadline',
  'answers',
  'body',
  'address',
] as const;

/** The opportunities as their reader sees them, a line each: nothing that the list would not show them. */
@Injectable()
export class OpportunitiesFile {
  constructor(
    private readonly opportunities: OpportunitiesService,
    private readonly territories: TerritoriesLoaders,
    private readonly origin: PublicOrigin,
  ) {}

  /** A page at a time: however many there are, only one page of them is in memory. */
  async *records(
    viewer: Viewer,
    reader: Membership,
    filter: OpportunityFilterInput,
  ): AsyncGenerator<(string | number)[]> {
    const { slug } = (await this.territories.byId(viewer).load(reader.territoryId))!;
    yield HEADERS.map((header) => formatMessage(viewer.locale, `opportunitiesFile.${header}`));
    for (let after: PageRequest['after'] = null; ;) {
      const page = await this.opportunities.page(reader, { limit: LIMITS.pageSize, after }, filter);
      for (const opportunity of page.nodes) yield this.line(viewer, opportunity, slug);
      if (!page.pageInfo.hasNextPage || !page.pageInfo.endCursor) return;
      after = decodeCursor(page.pageInfo.endCursor);
    }
  }

  private line({ locale }: Viewer, one: OpportunityModel, slug: string): (string | number)[] {
    return [
      one.title,
      formatMessage(locale, `opportunitiesFile.${one.kind}`),
      formatMessage(locale, `opportunitiesFile.${one.direction}`),
      formatMessage(locale, `opportunitiesFile.${one.status}`),
      one.author.name,
      one.organisation?.name ?? '',
      one.communes.map(({ name }) => name).join(', '),
      one.radiusKm ?? '',
      one.sectors.join(', '),
      one.skills.join(', '),
      one.amountMin ?? '',
      one.amountMax ?? '',
      one.volume ?? '',
      one.startsOn ?? '',
      one.endsOn ?? '',
      day(one.publishedAt),
      day(one.deadline),
      one.answerCount,
      one.body,
      this.origin.url(OPPORTUNITY_KIND.path(slug, one.id)),
    ];
  }
}

const day = (date: Date) => date.toISOString().slice(0, 10);
