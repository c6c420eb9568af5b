import type { FragmentType } from '@apollo/client';
import { useMutation } from '@apollo/client/react';
import { Button, Card, useToast } from '@rayonne/ui';
import { graphql } from '../../gql';
import { failureOf, failureText } from '../../shared/graphql/failure';
import { useText } from '../../shared/i18n/use-text';
import { leaveBySigningOut } from '../../shared/session/leave';
import styles from './me.module.css';
import { SessionItem, type SessionItem_session } from './session-item';

const SignOut = graphql(/* GraphQL */ `
  mutation SignOut {
    signOut
  }
`);

const SignOutEverywhere = graphql(/* GraphQL */ `
  mutation SignOutEverywhere {
    signOutEverywhere
  }
`);

export interface SessionsProps {
  sessions: readonly ({ id: string } & FragmentType<typeof SessionItem_session>)[];
}

/** Where the account is open, and the ways out. */
export function Sessions({ sessions }: SessionsProps) {
  const text = useText();
  const toast = useToast();
  const [signOut, here] = useMutation(SignOut);
  const [signOutEverywhere, everywhere] = useMutation(SignOutEverywhere);
  const leave = async (act: () => Promise<unknown>) => {
    try {
      await leaveBySigningOut(act);
    } catch (error) {
      toast({ tone: 'danger', text: text(failureText(failureOf(error))) });
    }
  };
  return (
    <Card as="section" aria-labelledby="me-sessions" className={styles.sessions}>
      <h2 id="me-sessions">{text('me.sessions')}</h2>
      <ul>
        {sessions.map((session) => (
          <SessionItem key={session.id} session={session} />
        ))}
      </ul>
      <div className={styles.ways}>
        <Button variant="outline" busy={here.loading} onClick={() => void leave(signOut)}>
          {text('me.signOut')}
        </Button>
        <Button variant="quiet" busy={everywhere.loading} onClick={() => void leave(signOutEverywhere)}>
          {text('me.signOutEverywhere')}
        </Button>
      </div>
    </Card>
  );
}
