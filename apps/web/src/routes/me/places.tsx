import { Card, Icon, type IconName } from '@rayonne/ui';
import { Link } from 'react-router';
import { useText } from '../../shared/i18n/use-text';
import { paths } from '../../shared/routing/paths';
import { useMaybeMembership } from '../../shared/session/membership';
import { WaitingCount } from '../../shared/session/waiting-count';
import styles from './me.module.css';

/** The places for which a phone's bar has no room. */
export function Places({ isOperator }: { isOperator: boolean }) {
  const text = useText();
  const membership = useMaybeMembership();
  return (
    <Card as="section" aria-labelledby="me-places" className={styles.places}>
      <h2 id="me-places">{text('me.places')}</h2>
      <ul>
        {membership && <Place to={paths.saved(membership.slug)} icon="bookmark" label={text('nav.saved')} />}
        {membership && <Place to={paths.community(membership.slug)} icon="charter" label={text('nav.community')} />}
        {membership && (
          <Place
            to={paths.organisations(membership.slug)}
            icon="opportunity"
            label={text('nav.organisations')}
            count={membership.waiting['organisations']}
          />
        )}
        <Place to={paths.notices} icon="notices" label={text('nav.notices')} />
        <Place to={paths.join} icon="territory" label={text('nav.joinAnother')} />
        {isOperator && <Place to={paths.installation} icon="installation" label={text('nav.installation')} />}
      </ul>
    </Card>
  );
}

interface PlaceProps {
  to: string;
  icon: IconName;
  label: string;
  count?: number;
}

function Place({ to, icon, label, count = 0 }: PlaceProps) {
  return (
    <li>
      <Link className={styles.place} to={to}>
        <Icon name={icon} />
        {label}
        <WaitingCount count={count} kind="waiting" />
      </Link>
    </li>
  );
}
