import { RelativeTime } from '@rayonne/ui';
import { useText } from '../../shared/i18n/use-text';
import { MemberLink, type LinkedMember } from '../../shared/people/member-link';
import styles from './review.module.css';

export interface Flag {
  reason: string | null;
  flaggedAt: string;
  member: LinkedMember;
}

/** What readers said of it, to curators alone. */
export function ReviewFlags({ flags }: { flags: readonly Flag[] }) {
  const text = useText();
  return (
    <div className={styles.flags}>
      <p>{text('review.flags', { count: flags.length })}</p>
      <ul>
        {flags.map(({ reason, flaggedAt, member }) => (
          <li key={member.id}>
            <span className={styles.reason}>{reason ?? text('review.noReason')}</span>{' '}
            <span className={styles.facts}>
              <MemberLink member={member} within /> · <RelativeTime value={flaggedAt} />
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
