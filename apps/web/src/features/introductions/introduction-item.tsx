import type { FragmentType } from '@apollo/client';
import { Card, Pill, RelativeTime } from '@rayonne/ui';
import { Link } from 'react-router';
import { useFragmentData } from '../../shared/graphql/use-fragment-data';
import { useText } from '../../shared/i18n/use-text';
import { paths } from '../../shared/routing/paths';
import { useMembership } from '../../shared/session/membership';
import { Introduction_introduction } from './introduction-documents';
import styles from './introductions.module.css';
import { Trail } from './trail';
import { STATE_TONE, useIntroductionTitle } from './use-introduction-words';

/** One introduction in a list: who, since when, and how it stands. */
export function IntroductionItem({ introduction }: { introduction: FragmentType<typeof Introduction_introduction> }) {
  const text = useText();
  const { slug } = useMembership();
  const title = useIntroductionTitle();
  const read = useFragmentData(Introduction_introduction, introduction);
  return (
    <Card as="li" className={styles.card}>
      <div className={styles.head}>
        <h2 className={styles.itemTitle}>
          <Link to={paths.introduction(slug, read.id)}>{title(read)}</Link>
        </h2>
        <Pill tone={STATE_TONE[read.state]}>{text(`introduction.state.${read.state}`)}</Pill>
        <span className={styles.muted}>
          <RelativeTime value={read.requestedAt} />
        </span>
      </div>
      <Trail introduction={read} />
    </Card>
  );
}
