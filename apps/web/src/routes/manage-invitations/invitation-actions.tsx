import { useMutation } from '@apollo/client/react';
import { MenuButton, useToast } from '@rayonne/ui';
import { failureOf, failureText } from '../../shared/graphql/failure';
import { useText } from '../../shared/i18n/use-text';
import { RenewInvitationLink, RevokeInvitation } from './invitation-documents';
import { posterPath } from './poster-path';

export interface InvitationActionsProps {
  id: string;
  isLink: boolean;
  name: string;
}

/** What can still be done with an invitation that is open. */
export function InvitationActions({ id, isLink, name }: InvitationActionsProps) {
  const text = useText();
  const toast = useToast();
  const [revoke] = useMutation(RevokeInvitation);
  const [renew] = useMutation(RenewInvitationLink);
  const attempt = async (act: () => Promise<string>) => {
    try {
      toast({ text: await act() });
    } catch (error) {
      toast({ text: text(failureText(failureOf(error))), tone: 'danger' });
    }
  };
  const copy = async () => {
    const { data } = await renew({ variables: { id } });
    await navigator.clipboard.writeText(data?.renewInvitationLink.url ?? '');
    return text('invited.copied');
  };
  const end = async () => {
    await revoke({ variables: { id } });
    return text('invitations.revokedNow', { name });
  };
  return (
    <MenuButton
      label={text('invitations.actions', { name })}
      actions={[
        ...(isLink
          ? [
              { label: text('invitations.copyLink'), icon: 'link' as const, run: () => void attempt(copy) },
              {
                label: text('invitations.poster'),
                icon: 'poster' as const,
                run: () => window.open(posterPath(id), '_blank', 'noopener'),
              },
            ]
          : []),
        { label: text('invitations.revoke'), icon: 'close', danger: true, run: () => void attempt(end) },
      ]}
    />
  );
}
