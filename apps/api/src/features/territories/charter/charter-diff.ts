import { POWERS, type Holder, type Power } from '@rayonne/contracts';
import { NO_SPONSORS, type CharterText, type Sponsoring, type VoteRule } from './charter-terms';

/** One article: who holds the power, and who must stand by. */
export interface Article {
  readonly holders: readonly Holder[];
  readonly sponsoring: Sponsoring;
}

export interface ArticleChange {
  readonly power: Power;
  readonly before: Article;
  readonly after: Article;
}

export interface CharterDiff {
  readonly articles: readonly ArticleChange[];
  readonly vote: { readonly before: VoteRule; readonly after: VoteRule } | null;
}

export const articleOf = ({ holders, sponsoring }: CharterText, power: Power): Article => ({
  holders: holders[power] ?? [],
  sponsoring: sponsoring[power] ?? NO_SPONSORS,
});

/** What one charter says otherwise than another; the order of holders says nothing. */
export function diffCharters(before: CharterText, after: CharterText): CharterDiff {
  const articles = POWERS.map((power) => ({ power, before: articleOf(before, power), after: articleOf(after, power) }));
  return {
    articles: articles.filter((article) => !isSameArticle(article.before, article.after)),
    vote: isSameVote(before.vote, after.vote) ? null : { before: before.vote, after: after.vote },
  };
}

export const isUnchanged = ({ articles, vote }: CharterDiff) => articles.length === 0 && vote === null;

const isSameArticle = (one: Article, other: Article) =>
  one.holders.length === other.holders.length &&
  one.holders.every((holder) => other.holders.includes(holder)) &&
  one.sponsoring.count === other.sponsoring.count &&
  // Without sponsors their level says nothing.
  (one.sponsoring.count === 0 || one.sponsoring.level === other.sponsoring.level);

const isSameVote = (one: VoteRule, other: VoteRule) =>
  one.scope === other.scope &&
  one.quorum === other.quorum &&
  one.majority === other.majority &&
  one.days === other.days;
