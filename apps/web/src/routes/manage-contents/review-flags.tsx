import type { FragmentType } from '@apollo/client';
import { RelativeTime } from '@rayonne/ui';
import { graphql } from '../../gql';
import { useFragmentData } from '../../shared/graphql/use-fragment-data';
import { useText } from '../../shared/i18n/use-text';
import { MemberLink } from '../../shared/people/member-link';
import styles from './review.module.css';

export const ReviewFlags_flag = graphql(/* GraphQL */ `
  fragment ReviewFlags_flag on OutdatedFlag {
    reason
    flaggedAt
    member {
      id
      name
      isFindable
    }
  }
`);

type Flag = FragmentType<typeof ReviewFlags_flag>;

/** What readers said of it, to curators alone. */
export function ReviewFlags({ flags }: { flags: readonly Flag[] }) {
  const text = useText();
  return (
    <div className={styles.flags}>
      <p>{text('review.flags', { count: flags.length })}</p>
      <ul>
        {flags.map((flag, index) => (
          <FlagLine key={index} flag={flag} />
        ))}
      </ul>
    </div>
  );
}

function FlagLine({ flag }: { flag: Flag }) {
  const text = useText();
  const { reason, flaggedAt, member } = useFragmentData(ReviewFlags_flag, flag);
  return (
    <li>
      <span className={styles.reason}>{reason ?? text('review.noReason')}</span>{' '}
      <span className={styles.facts}>
        <MemberLink member={member} within /> · <RelativeTime value={flaggedAt} />
      </span>
    </li>
  );
}
