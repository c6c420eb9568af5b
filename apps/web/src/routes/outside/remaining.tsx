import { Card, Icon, type IconName } from '@rayonne/ui';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { OtherMembership, OwnRestriction } from '../../features/safety/own-restrictions-document';
import { useText } from '../../shared/i18n/use-text';
import { paths } from '../../shared/routing/paths';
import styles from './outside.module.css';

export interface RemainingProps {
  restriction: OwnRestriction;
  /** Where the person still takes part. */
  others: readonly OtherMembership[];
}

/** What is left to whoever may not take part: to answer, to go elsewhere, to have their data. */
export function Remaining({ restriction: { territory }, others }: RemainingProps) {
  const text = useText();
  const { name, contactEmail, contactPhone } = territory;
  const contact = contactEmail ?? contactPhone;
  return (
    <Card as="section" aria-labelledby="remaining-title" className={styles.section}>
      <h2 id="remaining-title">{text('outside.remaining')}</h2>
      <ul className={styles.ways}>
        {contact && (
          <Way icon="mail">
            {text('outside.answer', { territory: name })}{' '}
            <a href={contactEmail ? `mailto:${contactEmail}` : `tel:${contact}`}>{contact}</a>
          </Way>
        )}
        {others.map(({ territory: other }) => (
          <Way key={other.id} icon="territory">
            <Link to={paths.home(other.slug)}>{text('outside.goTo', { territory: other.name })}</Link>
          </Way>
        ))}
        {others.length === 0 && (
          <Way icon="territory">
            <Link to={paths.join}>{text('nav.joinAnother')}</Link>
          </Way>
        )}
        <Way icon="charter">
          <Link to={paths.myData}>{text('outside.data')}</Link>
        </Way>
        <Way icon="me">
          <Link to={paths.me}>{text('outside.account')}</Link>
        </Way>
      </ul>
      <p className={styles.facts}>{text('outside.kept')}</p>
    </Card>
  );
}

function Way({ icon, children }: { icon: IconName; children: ReactNode }) {
  return (
    <li>
      <Icon name={icon} />
      <span>{children}</span>
    </li>
  );
}
