import { buttonClass, Card, Pill } from '@rayonne/ui';
import { Link } from 'react-router';
import { holderText } from '../../features/territories/charter-words';
import { useText } from '../../shared/i18n/use-text';
import { paths } from '../../shared/routing/paths';
import { useMembership } from '../../shared/session/membership';
import styles from './restrictions.module.css';

const POWER = 'members.suspend';

/** Where the right to decide this comes from. */
export function PowerCard({ articles }: { articles: readonly { power: string; holders: readonly string[] }[] }) {
  const text = useText();
  const { slug } = useMembership();
  const holders = articles.find(({ power }) => power === POWER)?.holders ?? [];
  return (
    <Card as="section" aria-labelledby="power-title" className={styles.power}>
      <h2 id="power-title">{text('restrictions.power')}</h2>
      <p>{text('restrictions.powerText', { power: text('power.members.suspend') })}</p>
      <ul className={styles.holders}>
        {holders.length === 0 && <li>{text('holder.nobody')}</li>}
        {holders.map((holder) => (
          <li key={holder}>
            <Pill tone="warm">{holderText(holder, text)}</Pill>
          </li>
        ))}
      </ul>
      <p className={styles.facts}>{text('restrictions.mandates')}</p>
      <Link className={buttonClass({ variant: 'soft', wide: true })} to={paths.charter(slug)}>
        {text('restrictions.charter')}
      </Link>
    </Card>
  );
}
