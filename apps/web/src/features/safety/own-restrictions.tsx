import { buttonClass, Card, formatDay } from '@rayonne/ui';
import { Link } from 'react-router';
import { useLocale, useText } from '../../shared/i18n/use-text';
import { paths } from '../../shared/routing/paths';
import type { OwnRestriction } from './own-restrictions-document';
import styles from './safety.module.css';
import { useOwnRestrictions } from './use-own-restrictions';

/** Where the person may not take part; nothing where they may everywhere. */
export function OwnRestrictionCards() {
  const { data } = useOwnRestrictions();
  return data?.viewer?.restrictions.map((restriction) => <Summary key={restriction.id} restriction={restriction} />);
}

function Summary({ restriction: { id, until, territory } }: { restriction: OwnRestriction }) {
  const text = useText();
  const locale = useLocale();
  const title = `restriction-${id}`;
  return (
    <Card as="section" aria-labelledby={title} className={styles.summary}>
      <h2 id={title}>{text(until ? 'outside.suspendedFrom' : 'outside.removedFrom', { territory: territory.name })}</h2>
      {until && <p>{text('outside.until', { date: formatDay(new Date(until), locale) })}</p>}
      <Link className={buttonClass({ variant: 'soft' })} to={paths.home(territory.slug)}>
        {text('outside.why')}
      </Link>
    </Card>
  );
}
