import { Card } from '@rayonne/ui';
import { Link } from 'react-router';
import type { MemberQuery } from '../../gql/graphql';
import { useText } from '../../shared/i18n/use-text';
import { paths } from '../../shared/routing/paths';
import { useMembership } from '../../shared/session/membership';
import { isPart, PART_TEXT } from './profile-parts';
import styles from './member.module.css';

type OwnFacts = NonNullable<NonNullable<MemberQuery['memberProfile']>['own']>;

/** How far the viewer's profile is, and what would help the most. */
export function Completeness({ own: { missing, completeness } }: { own: OwnFacts }) {
  const text = useText();
  const { slug } = useMembership();
  const next = missing.find(isPart);
  if (!next) return null;
  return (
    <Card as="section" aria-labelledby="completeness-title">
      <h2 id="completeness-title">{text('completeness.title', { percent: completeness })}</h2>
      <progress className={styles.meter} max={100} value={completeness} aria-labelledby="completeness-title" />
      <p>
        <Link to={`${paths.ownProfile(slug)}#part-${next}`}>
          {text('completeness.next', { part: text(PART_TEXT[next]) })}
        </Link>
      </p>
    </Card>
  );
}
