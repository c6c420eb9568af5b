import { encodePublicId } from '../../../platform/database/public-id';
import type { Article, ArticleChange } from './charter-diff';
import { diffCharters } from './charter-diff';
import type { CharterChangeRow } from './charter.repository';
import {
  type ArticleChangeModel,
  type ArticleTermsModel,
  type CharterPresetModel,
  type CharterChangeModel,
  type DecisionModel,
  type VoteRuleChangeModel,
  type VoteRuleModel,
} from './charter.models';
import { NO_VOTE, type CharterText, type VoteRule } from './charter-terms';

export const presentTerms = ({ holders, sponsoring }: Article): ArticleTermsModel => ({
  holders: [...holders],
  sponsorCount: sponsoring.count,
  sponsorLevel: sponsoring.level,
});

export const presentArticle = ({ power, before, after }: ArticleChange): ArticleChangeModel => ({
  power,
  before: presentTerms(before),
  after: presentTerms(after),
});

export const presentVote = (vote: VoteRule) => vote as VoteRuleModel;

export const presentVoteChange = (vote: { before: VoteRule; after: VoteRule } | null): VoteRuleChangeModel | null =>
  vote && { before: presentVote(vote.before), after: presentVote(vote.after) };

/** A change without the people in it. */
export function presentChange(
  territoryId: string,
  row: CharterChangeRow,
): Omit<CharterChangeModel, 'author' | 'caretaker'> {
  const [before, after] = [textOf(row.articles_before, row.terms_before), textOf(row.articles_after, row.terms_after)];
  const { articles, vote } = diffCharters(before, after);
  return {
    id: encodePublicId({ territoryId, id: row.id }),
    changedAt: row.changed_at,
    why: row.why,
    decision: row.decision as DecisionModel,
    presetAfter: after.preset as CharterPresetModel,
    articles: articles.map(presentArticle),
    vote: presentVoteChange(vote),
  };
}

/** Changes of before there were terms knew holders alone. */
const textOf = (
  holders: CharterChangeRow['articles_before'],
  terms: CharterChangeRow['terms_before'],
): CharterText => ({
  preset: terms?.preset ?? 'custom',
  holders,
  sponsoring: terms?.sponsoring ?? {},
  vote: terms?.vote ?? NO_VOTE,
});
