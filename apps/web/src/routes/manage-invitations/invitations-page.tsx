import { Card, ChoiceField } from '@rayonne/ui';
import { useState } from 'react';
import { useText } from '../../shared/i18n/use-text';
import { PageFrame } from '../../shared/routing/page-frame';
import { paths } from '../../shared/routing/paths';
import { PageHeading } from '../../shared/routing/page-heading';
import { useHolds, useMembership } from '../../shared/session/membership';
import { InvitationList } from './invitation-list';
import { InviteByLink } from './invite-by-link';
import { InviteByMail } from './invite-by-mail';
import styles from './invitations.module.css';

type Way = 'mail' | 'link';

/** Bringing people in, and what became of those who were invited. */
export function InvitationsPage() {
  const text = useText();
  const { name } = useMembership();
  const canInvite = useHolds('members.invite');
  return (
    <PageFrame wide back={paths.me}>
      <PageHeading title={text('nav.manageInvitations')} subtitle={text('invitations.subtitle', { name })} />
      <div className={styles.columns}>
        {canInvite && <Invite />}
        <InvitationList />
      </div>
    </PageFrame>
  );
}

function Invite() {
  const text = useText();
  const [way, setWay] = useState<Way>('mail');
  return (
    <Card as="section" aria-labelledby="invite-title" className={styles.invite}>
      <h2 id="invite-title">{text('invite.title')}</h2>
      <ChoiceField
        compact
        label={text('invite.way')}
        name="way"
        value={way}
        onChange={setWay}
        options={[
          { value: 'mail', label: text('invite.byMail') },
          { value: 'link', label: text('invite.byLink') },
        ]}
      />
      {way === 'mail' ? <InviteByMail /> : <InviteByLink />}
    </Card>
  );
}
