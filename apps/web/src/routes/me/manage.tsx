import { Card, Icon } from '@rayonne/ui';
import { Link } from 'react-router';
import { useText } from '../../shared/i18n/use-text';
import { managePlacesOf } from '../../shared/session/manage-places';
import { useMaybeMembership } from '../../shared/session/membership';
import { WaitingCount } from '../../shared/session/waiting-count';
import styles from './me.module.css';

/** What the viewer looks after in the territory: on a phone, this is where it is found. */
export function Manage() {
  const text = useText();
  const membership = useMaybeMembership();
  const places = managePlacesOf(membership?.powers ?? []);
  if (!membership || places.length === 0) return null;
  return (
    <Card as="section" aria-labelledby="me-manage" className={styles.places}>
      <h2 id="me-manage">{text('nav.manage')}</h2>
      <ul>
        {places.map(({ name, icon, label, path }) => (
          <li key={name}>
            <Link className={styles.place} to={path(membership.slug)}>
              <Icon name={icon} />
              {text(label)}
              <WaitingCount count={membership.waiting[name] ?? 0} kind="waiting" />
            </Link>
          </li>
        ))}
      </ul>
    </Card>
  );
}
