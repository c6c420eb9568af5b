import { powerText } from '../../features/territories/charter-words';
import { graphql } from '../../gql';
import type { ArticleChanges_ArticleFragment, ArticleChanges_VoteFragment } from '../../gql/graphql';
import { useText } from '../../shared/i18n/use-text';
import styles from './charter.module.css';
import { HolderList } from './holder-list';
import { VoteRuleText } from './rules/vote-rule-text';

// Parts of an answer without an identity, which no component can follow in the cache: who spreads them unmasks them.
export const ArticleChanges_article = graphql(/* GraphQL */ `
  fragment ArticleChanges_article on ArticleChange {
    power
    before {
      ...HolderList_terms @unmask
    }
    after {
      ...HolderList_terms @unmask
    }
  }
`);

export const ArticleChanges_vote = graphql(/* GraphQL */ `
  fragment ArticleChanges_vote on VoteRuleChange {
    before {
      ...VoteRuleText_rule @unmask
    }
    after {
      ...VoteRuleText_rule @unmask
    }
  }
`);

/** Of a change or of a preview, which also counts the members it is about. */
type ArticleChange = Omit<ArticleChanges_ArticleFragment, '__typename'> & {
  membersBefore?: number;
  membersAfter?: number;
};

export interface ArticleChangesProps {
  articles: readonly ArticleChange[];
  vote: ArticleChanges_VoteFragment | null;
}

/** What a change says otherwise, article by article: before and after. */
export function ArticleChanges({ articles, vote }: ArticleChangesProps) {
  const text = useText();
  return (
    <div className={styles.comparison}>
      <table className={styles.changes}>
        <thead>
          <tr>
            <th scope="col">{text('charter.power')}</th>
            <th scope="col">{text('charter.before')}</th>
            <th scope="col">{text('charter.after')}</th>
          </tr>
        </thead>
        <tbody>
          {articles.map(({ power, before, after, membersBefore, membersAfter }) => (
            <tr key={power}>
              <th scope="row">{powerText(power, text)}</th>
              <td data-label={text('charter.before')}>
                <HolderList terms={before} />
                <Count members={membersBefore} />
              </td>
              <td data-label={text('charter.after')}>
                <HolderList terms={after} />
                <Count members={membersAfter} />
              </td>
            </tr>
          ))}
          {vote && (
            <tr>
              <th scope="row">{text('charter.voteChange')}</th>
              <td data-label={text('charter.before')}>
                <VoteRuleText rule={vote.before} />
              </td>
              <td data-label={text('charter.after')}>
                <VoteRuleText rule={vote.after} />
              </td>
            </tr>
          )}
        </tbody>
      </table>
    </div>
  );
}

function Count({ members }: { members: number | undefined }) {
  const text = useText();
  return members === undefined ? null : <p className={styles.hint}>{text('charter.members', { count: members })}</p>;
}
