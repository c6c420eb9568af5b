import type { FragmentType } from '@apollo/client';
import { formatShortDay, Icon, Pill } from '@rayonne/ui';
import { mandateText } from '../../features/territories/mandate-text';
import type { InvitationItem_InvitationFragment, InvitationState } from '../../gql/graphql';
import { useFragmentData } from '../../shared/graphql/use-fragment-data';
import { useLocale, useText } from '../../shared/i18n/use-text';
import { InvitationActions } from './invitation-actions';
import { InvitationItem_invitation } from './invitation-documents';
import styles from './invitations.module.css';

const STATE_LOOK = {
  OPEN: { text: 'invitations.isOpen', tone: 'calm' },
  ACCEPTED: { text: 'invitations.isAccepted', tone: 'plain' },
  EXPIRED: { text: 'invitations.isExpired', tone: 'warm' },
  REVOKED: { text: 'invitations.isRevoked', tone: 'warm' },
} as const satisfies Record<InvitationState, object>;

export function InvitationItem({ invitation }: { invitation: FragmentType<typeof InvitationItem_invitation> }) {
  const text = useText();
  const shown = useFragmentData(InvitationItem_invitation, invitation);
  const { kind, state } = shown;
  const name = useInvitationName(shown);
  return (
    <li className={styles.line}>
      <Icon name={kind === 'EMAIL' ? 'mail' : 'link'} />
      <div className={styles.words}>
        <p className={styles.name}>
          {name} <Pill tone={STATE_LOOK[state].tone}>{text(STATE_LOOK[state].text)}</Pill>
        </p>
        <Facts invitation={shown} />
      </div>
      {state === 'OPEN' && <InvitationActions id={shown.id} isLink={kind === 'LINK'} name={name} />}
    </li>
  );
}

function useInvitationName({ kind, email, label }: InvitationItem_InvitationFragment): string {
  const text = useText();
  if (kind === 'LINK') return label ?? text('invitations.unnamedLink');
  return email ?? text('invitations.forgotten');
}

function Facts({ invitation }: { invitation: InvitationItem_InvitationFragment }) {
  const text = useText();
  const locale = useLocale();
  const { kind, mandate, uses, maxUses, joined, invitedBy, createdAt, expiresAt, state } = invitation;
  const day = (date: string) => formatShortDay(new Date(date), locale);
  const facts = [
    invitedBy && !invitedBy.isViewer && text('invitations.by', { name: invitedBy.name }),
    mandate && text(mandateText(mandate)),
    text('invitations.made', { date: day(createdAt) }),
    state === 'OPEN' && text('invitations.until', { date: day(expiresAt) }),
    kind === 'LINK' && text('invitations.uses', { uses, maxUses }),
    joined.length > 0 &&
      text('invitations.joined', { names: joined.map(({ name }) => name).join(', '), more: uses - joined.length }),
  ];
  return <p className={styles.facts}>{facts.filter(Boolean).join(' · ')}</p>;
}
