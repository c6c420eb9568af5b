import { encodePublicId } from '../../../platform/database/public-id';
import { TERMS, WEIGHTS, type Grounds, type Term } from '../score/formula';
import { MatchTermRoleModel, type MatchModel, type MatchTermModel, type MatchTermValueModel } from './match.model';

export interface MatchRow {
  readonly territory_id: string;
  readonly id: string;
  readonly opportunity_id: string;
  readonly member_id: string;
  readonly via_id: string | null;
  /** In thousandths, as the reader is shown it. */
  readonly score: number;
  readonly term_values: number[];
  readonly grounds: Grounds;
  readonly found_at: Date;
}

const THOUSAND = 1000;

export const presentMatch = (row: MatchRow): MatchModel => {
  const keyOf = (id: string) => ({ territoryId: row.territory_id, id });
  return {
    id: encodePublicId(keyOf(row.id)),
    score: Math.round(row.score / 10),
    terms: TERMS.map((term, index) => presentTerm(term, row.term_values[index]!)),
    words: row.grounds.words.map(([asked, answered]) => ({ asked, answered })),
    sectors: [...(row.grounds.sectors ?? [])],
    kilometres: row.grounds.kilometres,
    foundAt: row.found_at,
    opportunityKey: keyOf(row.opportunity_id),
    memberKey: keyOf(row.member_id),
    viaKey: row.via_id === null ? null : keyOf(row.via_id),
  };
};

const [SUBJECT, CIRCUMSTANCES] = [WEIGHTS.subject, WEIGHTS.circumstances] as const;

function presentTerm(term: Term, value: number): MatchTermValueModel {
  const [role, weight] = partOf(term);
  return { term: term as MatchTermModel, role, weight, value: value < 0 ? null : value / THOUSAND };
}

function partOf(term: Term): [MatchTermRoleModel, number] {
  if (term in SUBJECT) return [MatchTermRoleModel.SUBJECT, SUBJECT[term as keyof typeof SUBJECT]];
  if (term in CIRCUMSTANCES) {
    return [MatchTermRoleModel.CIRCUMSTANCE, CIRCUMSTANCES[term as keyof typeof CIRCUMSTANCES]];
  }
  return [MatchTermRoleModel.FACTOR, 100];
}
