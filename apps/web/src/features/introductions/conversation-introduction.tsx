import type { FragmentType } from '@apollo/client';
import { Link } from 'react-router';
import { useFragmentData } from '../../shared/graphql/use-fragment-data';
import { useLocale, useText } from '../../shared/i18n/use-text';
import { paths } from '../../shared/routing/paths';
import { Introduction_introduction } from './introduction-documents';
import styles from './introductions.module.css';

/** Where a conversation came from, on top of it: who introduced whom, and in which words. */
export function ConversationIntroduction({
  introduction,
  slug,
  isBeginning,
}: {
  introduction: FragmentType<typeof Introduction_introduction>;
  slug: string;
  /** Nobody has written yet. */
  isBeginning: boolean;
}) {
  const text = useText();
  const locale = useLocale();
  const { id, role, requester, introducers, target, context, passedOn } = useFragmentData(
    Introduction_introduction,
    introduction,
  );
  const names = new Intl.ListFormat(locale).format(introducers.map(({ name }) => name));
  return (
    <details className={styles.summary} open={isBeginning}>
      <summary>
        {role === 'INTRODUCER'
          ? text('introduction.cardYou', { requester: requester.name, target: target.name })
          : text('introduction.card', { introducers: names, count: introducers.length })}
      </summary>
      <p className={styles.words}>{passedOn ?? context}</p>
      <p>
        <Link to={paths.introduction(slug, id)}>{text('introduction.read')}</Link>
      </p>
    </details>
  );
}
