import { useText } from '../../shared/i18n/use-text';
import { PageFrame } from '../../shared/routing/page-frame';
import { paths } from '../../shared/routing/paths';
import { PageHeading } from '../../shared/routing/page-heading';
import { useHolds, useMembership } from '../../shared/session/membership';
import styles from './joining.module.css';
import { Policy } from './policy';
import { RequestQueue } from './request-queue';

/** Who waits at the door, and how the door opens. */
export function JoiningPage() {
  const text = useText();
  const { name } = useMembership();
  const canApprove = useHolds('members.approve');
  return (
    <PageFrame wide back={paths.me}>
      <PageHeading title={text('nav.manageJoining')} subtitle={text('joining.subtitle', { name })} />
      <div className={styles.columns}>
        {canApprove && <RequestQueue />}
        <Policy />
      </div>
    </PageFrame>
  );
}
