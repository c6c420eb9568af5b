import { Icon } from '@rayonne/ui';
import type { Introduction_IntroductionFragment } from '../../gql/graphql';
import { MemberFace } from '../../shared/people/member-face';
import { MemberLink } from '../../shared/people/member-link';
import styles from './introductions.module.css';

/** Everybody an introduction goes over, in their order. */
export function Trail({
  introduction: { requester, introducers, target },
}: {
  introduction: Introduction_IntroductionFragment;
}) {
  return (
    <ol className={styles.trail}>
      {[requester, ...introducers, target].map((member, index) => (
        <li key={member.id}>
          {index > 0 && <Icon name="forward" />}
          <MemberFace member={member} size="small" />
          <MemberLink member={member} />
        </li>
      ))}
    </ol>
  );
}
