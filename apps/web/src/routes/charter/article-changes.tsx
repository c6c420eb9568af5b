import { powerText } from '../../features/territories/charter-words';
import type { VoteScope } from '../../gql/graphql';
import { useText } from '../../shared/i18n/use-text';
import styles from './charter.module.css';
import { HolderList, type HolderListProps } from './holder-list';
import { VoteRuleText } from './rules/vote-rule-text';

interface ArticleChange {
  power: string;
  before: HolderListProps['terms'];
  after: HolderListProps['terms'];
  membersBefore?: number;
  membersAfter?: number;
}

interface Rule {
  scope: VoteScope;
  quorum: number;
  majority: number;
  days: number;
}

export interface ArticleChangesProps {
  articles: readonly ArticleChange[];
  vote: { before: Rule; after: Rule } | null;
}

/** What a change says otherwise, article by article: before and after. */
export function ArticleChanges({ articles, vote }: ArticleChangesProps) {
  const text = useText();
  return (
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
  );
}

function Count({ members }: { members: number | undefined }) {
  const text = useText();
  return members === undefined ? null : <p className={styles.hint}>{text('charter.members', { count: members })}</p>;
}
