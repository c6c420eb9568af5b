import { Injectable } from '@nestjs/common';
import { decodePublicId, decodeSharedId } from '../../../platform/database/public-id';
import { NotFoundError } from '../../../platform/graphql/domain-error';
import type { Viewer } from '../../identity';
import { Memberships } from '../../territories';
import { MOST_CANDIDATES } from '../ranking/candidates.repository';
import { HALF_LIFE_HOURS, NEWCOMER_DAYS, scoreOf, TERMS, WEIGHTS, type Values } from '../ranking/formula';
import { RANKING_MINUTES, RankingsRepository } from '../ranking/rankings.repository';
import { RULES } from '../steps/rules';
import {
  FeedReasonModel,
  type FeedFormulaModel,
  type FeedScoreModel,
  type FeedTermModel,
  type FeedWhyModel,
  type WhySeenModel,
} from './why-seen.models';
import { WhySeenRepository, type WhyRow } from './why-seen.repository';

const THOUSAND = 1000;
const modelOf = (term: (typeof TERMS)[number]) => term as FeedTermModel;

/** The formula as it is, without any viewer. */
export const FORMULA: FeedFormulaModel = {
  weights: TERMS.map((term) => ({ term: modelOf(term), weight: WEIGHTS[term] })),
  halfLifeHours: HALF_LIFE_HOURS,
  newcomerDays: NEWCOMER_DAYS,
  candidates: MOST_CANDIDATES,
  minutes: RANKING_MINUTES,
  inARow: RULES.inARow,
  ofOneVoice: RULES.ofOneVoice,
};

/** Answers « Pourquoi je vois ceci ? » from what decided it, and not from a second computation. */
@Injectable()
export class WhySeenService {
  constructor(
    private readonly repository: WhySeenRepository,
    private readonly rankings: RankingsRepository,
    private readonly memberships: Memberships,
  ) {}

  /** Throws `NotFoundError` for a content that the viewer may not see. */
  async explain(viewer: Viewer, subject: string, ranking?: string | null): Promise<WhySeenModel> {
    const key = decodePublicId(subject);
    const reader = await this.memberships.require(viewer, key?.territoryId ?? null);
    const row = await this.repository.find(reader, key!.id);
    if (!row) throw new NotFoundError();
    const rankingId = ranking ? decodeSharedId(ranking) : null;
    const values = rankingId ? await this.rankings.valuesOf(viewer.accountId, rankingId, key!) : undefined;
    return { id: subject, reasons: reasonsOf(row), ranked: values ? presentScore(values) : null };
  }
}

const reasonsOf = (row: WhyRow): FeedWhyModel[] => [
  { reason: FeedReasonModel.TERRITORY, label: row.territory },
  ...row.topics.map((label) => ({ reason: FeedReasonModel.TOPIC, label })),
  ...(row.is_own ? [{ reason: FeedReasonModel.OWN, label: null }] : []),
  ...(row.is_connected ? [{ reason: FeedReasonModel.CONNECTION, label: null }] : []),
  ...(row.is_followed && !row.is_connected ? [{ reason: FeedReasonModel.FOLLOWED, label: null }] : []),
  ...(row.commune ? [{ reason: FeedReasonModel.COMMUNE, label: row.commune }] : []),
];

const presentScore = (values: Values): FeedScoreModel => ({
  score: scoreOf(values) / THOUSAND,
  terms: TERMS.map((term, index) => ({
    term: modelOf(term),
    weight: WEIGHTS[term],
    value: (values[index] ?? 0) / THOUSAND,
    points: (WEIGHTS[term] * (values[index] ?? 0)) / THOUSAND,
  })),
});
