import type { FragmentType } from '@apollo/client';
import { useMutation } from '@apollo/client/react';
import { Button, useToast } from '@rayonne/ui';
import { graphql } from '../../gql';
import { failureOf, failureText } from '../../shared/graphql/failure';
import { useText } from '../../shared/i18n/use-text';
import { AccountCard } from '../../features/account/account-card';
import styles from '../../features/account/account-card.module.css';
import { SessionItem, type SessionItem_session } from './session-item';

const RevokeOtherSessions = graphql(/* GraphQL */ `
  mutation RevokeOtherSessions {
    revokeOtherSessions
  }
`);

export interface SessionsProps {
  sessions: readonly ({ id: string } & FragmentType<typeof SessionItem_session>)[];
}

/** Where the account is open. */
export function Sessions({ sessions }: SessionsProps) {
  const text = useText();
  const toast = useToast();
  const [revoke, { loading }] = useMutation(RevokeOtherSessions, {
    refetchQueries: ['SecurityPage'],
    awaitRefetchQueries: true,
  });
  const run = () =>
    revoke()
      .then(() => toast({ text: text('security.othersSignedOut') }))
      .catch((error: unknown) => toast({ tone: 'danger', text: text(failureText(failureOf(error))) }));
  return (
    <AccountCard id="sessions" icon="device" title={text('me.sessions')} lead={text('security.sessionsText')}>
      <ul className={styles.list}>
        {sessions.map((session) => (
          <SessionItem key={session.id} session={session} />
        ))}
      </ul>
      {sessions.length > 1 && (
        <div className={styles.actions}>
          <Button variant="soft" busy={loading} onClick={() => void run()}>
            {text('security.signOutOthers')}
          </Button>
        </div>
      )}
    </AccountCard>
  );
}
