import { buttonClass } from '@rayonne/ui';
import { Link } from 'react-router';
import { useText } from '../../../shared/i18n/use-text';
import { paths } from '../../../shared/routing/paths';
import { useMembership } from '../../../shared/session/membership';
import styles from './own.module.css';

const TABS = [
  { tab: 'all', label: 'ownOpportunities.all', to: paths.opportunities },
  { tab: 'matches', label: 'ownOpportunities.matches', to: paths.matches },
  { tab: 'own', label: 'ownOpportunities.own', to: paths.ownOpportunities },
  { tab: 'answered', label: 'ownOpportunities.answered', to: paths.answeredOpportunities },
] as const;

export type OpportunityTab = (typeof TABS)[number]['tab'];

/** Everybody's opportunities, what fits one, one's own, and those one answered. */
export function OpportunityTabs({ current }: { current: OpportunityTab }) {
  const text = useText();
  const { slug } = useMembership();
  return (
    <nav className={styles.tabs} aria-label={text('ownOpportunities.tabs')}>
      {TABS.map(({ tab, label, to }) => (
        <Link
          key={tab}
          className={buttonClass({ variant: tab === current ? 'soft' : 'quiet' })}
          aria-current={tab === current ? 'page' : undefined}
          to={to(slug)}
        >
          {text(label)}
        </Link>
      ))}
    </nav>
  );
}
