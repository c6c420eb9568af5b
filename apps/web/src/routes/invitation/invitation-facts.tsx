import { formatShortDay, Icon } from '@rayonne/ui';
import { mandateText } from '../../features/territories/mandate-text';
import type { InvitationQuery } from '../../gql/graphql';
import { useLocale, useText } from '../../shared/i18n/use-text';
import styles from './invitation.module.css';

export type InvitationCard = NonNullable<InvitationQuery['invitation']>;

/** What the inviter says, what it brings, until when it holds. */
export function InvitationFacts({
  invitation: { inviterName, note, mandate, expiresAt },
}: {
  invitation: InvitationCard;
}) {
  const text = useText();
  const locale = useLocale();
  return (
    <ul className={styles.facts}>
      {note && (
        <li>
          <Icon name="comment" />
          <blockquote className={styles.note}>
            {note}
            {inviterName && <footer>{inviterName}</footer>}
          </blockquote>
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
