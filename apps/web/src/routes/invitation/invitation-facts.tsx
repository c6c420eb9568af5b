import { formatShortDay, Icon } from '@rayonne/ui';
import { mandateText } from '../../features/territories/mandate-text';
import type { InvitationQuery } from '../../gql/graphql';
import { useLocale, useText } from '../../shared/i18n/use-text';
import styles from './invitation.module.css';

export type InvitationCard = NonNullable<InvitationQuery['invitation']>;

/** To whom it was sent, what it brings, until when it holds. */
export function InvitationFacts({ invitation: { email, mandate, expiresAt } }: { invitation: InvitationCard }) {
  const text = useText();
  const locale = useLocale();
  return (
    <ul className={styles.facts}>
      {email && (
        <li>
          <Icon name="me" />
          {text('invitation.sentTo', { email })}
        </li>
      )}
      {mandate && (
        <li>
          <Icon name="charter" />
          {text('invitation.mandate', { mandate: text(mandateText(mandate)) })}
        </li>
      )}
      <li>
        <Icon name="clock" />
        {text('invitation.until', { date: formatShortDay(new Date(expiresAt), locale) })}
      </li>
    </ul>
  );
}
