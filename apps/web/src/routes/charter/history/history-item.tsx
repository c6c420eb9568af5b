import type { FragmentType } from '@apollo/client';
import { RelativeTime } from '@rayonne/ui';
import { presetLabel } from '../../../features/territories/charter-words';
import { graphql } from '../../../gql';
import type { CharterDecision, HistoryItem_ChangeFragment } from '../../../gql/graphql';
import type { MessageId } from '@rayonne/messages';
import { useFragmentData } from '../../../shared/graphql/use-fragment-data';
import { useRichText } from '../../../shared/i18n/use-rich-text';
import { type WriteText, useText } from '../../../shared/i18n/use-text';
import { type LinkedMember, MemberLink } from '../../../shared/people/member-link';
import { ArticleChanges } from '../article-changes';
import styles from '../charter.module.css';

export const HistoryItem_change = graphql(/* GraphQL */ `
  fragment HistoryItem_change on CharterChange {
    id
    changedAt
    why
    decision
    presetAfter
    author {
      id
      name
      isFindable
    }
    caretaker {
      id
      name
      isFindable
    }
    articles {
      ...ArticleChanges_article @unmask
    }
    vote {
      ...ArticleChanges_vote @unmask
    }
  }
`);

const DECIDED: Record<CharterDecision, MessageId> = {
  HOLDER: 'charter.byHolder',
  SPONSORS: 'charter.bySponsors',
  VOTE: 'charter.byVote',
  OPERATOR: 'charter.byOperator',
};

function titleOf({ decision, presetAfter, articles }: HistoryItem_ChangeFragment, text: WriteText): string {
  const preset = text(presetLabel(presetAfter));
  if (decision === 'OPERATOR') return text('charter.founded', { preset });
  if (presetAfter !== 'CUSTOM') return text('charter.tookPreset', { preset });
  return articles.length > 0 ? text('charter.amended', { count: articles.length }) : text('charter.ruleAmended');
}

const named = (member: LinkedMember) => <MemberLink member={member} within />;

/** What changed, who wanted it, why, and who made it stand. */
export function HistoryItem({ change }: { change: FragmentType<typeof HistoryItem_change> }) {
  const text = useText();
  const rich = useRichText();
  const data = useFragmentData(HistoryItem_change, change);
  const { changedAt, why, decision, author, caretaker, articles, vote } = data;
  const isDetailed = decision !== 'OPERATOR' && (articles.length > 0 || vote !== null);
  return (
    <li className={styles.entry}>
      <p className={styles.entryTitle}>
        {caretaker ? rich('charter.caretaker', { name: named(caretaker) }) : titleOf(data, text)}
      </p>
      <p className={styles.hint}>
        {rich(DECIDED[decision], { name: author ? named(author) : text('charter.somebody') })} ·{' '}
        <RelativeTime value={changedAt} />
      </p>
      {why && <blockquote className={styles.why}>{why}</blockquote>}
      {isDetailed && (
        <details className={styles.details}>
          <summary>{text('charter.details')}</summary>
          <ArticleChanges articles={articles} vote={vote} />
        </details>
      )}
    </li>
  );
}
