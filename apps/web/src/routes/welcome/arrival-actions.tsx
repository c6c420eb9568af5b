import { useApolloClient, useMutation } from '@apollo/client/react';
import { Button, formatAbsolute, useToast } from '@rayonne/ui';
import { useState } from 'react';
import type { ArrivalCard_ArrivalFragment } from '../../gql/graphql';
import { failureOf, failureText } from '../../shared/graphql/failure';
import { useLocale, useText } from '../../shared/i18n/use-text';
import { GreetDialog } from './greet-dialog';
import { ClaimArrival, ReleaseArrival } from './welcome-documents';
import styles from './welcome.module.css';

const AGAIN = { refetchQueries: ['Welcome', 'Shell'], awaitRefetchQueries: true };

/** Takes a newcomer for oneself, writes to them, or leaves them to somebody else. */
export function ArrivalActions({ arrival }: { arrival: ArrivalCard_ArrivalFragment }) {
  const client = useApolloClient();
  const text = useText();
  const locale = useLocale();
  const toast = useToast();
  const { member, claimedUntil } = arrival;
  const { id, name } = member;
  const [isWriting, setWriting] = useState(false);
  const [claim, claiming] = useMutation(ClaimArrival, AGAIN);
  const [release, releasing] = useMutation(ReleaseArrival, AGAIN);
  const attempt = async (act: () => Promise<unknown>) => {
    try {
      await act();
    } catch (error) {
      toast({ text: text(failureText(failureOf(error))), tone: 'danger' });
      // Somebody else was quicker, or they left: what can still be done is on a fresh list.
      await client.refetchQueries({ include: AGAIN.refetchQueries });
    }
  };
  const take = async () => {
    await claim({ variables: { member: id } });
    setWriting(true);
  };
  const leave = async () => {
    await release({ variables: { member: id } });
    toast({ text: text('welcome.released', { name }) });
  };
  return (
    <div className={styles.actions}>
      {claimedUntil ? (
        <>
          <Button aria-label={text('welcome.writeName', { name })} onClick={() => setWriting(true)}>
            {text('welcome.write')}
          </Button>
          <Button variant="quiet" busy={releasing.loading} onClick={() => void attempt(leave)}>
            {text('welcome.release')}
          </Button>
          <p className={styles.facts}>
            {text('welcome.claimed', { date: formatAbsolute(new Date(claimedUntil), locale) })}
          </p>
        </>
      ) : (
        <Button
          aria-label={text('welcome.claimName', { name })}
          busy={claiming.loading}
          onClick={() => void attempt(take)}
        >
          {text('welcome.claim')}
        </Button>
      )}
      {isWriting && <GreetDialog arrival={arrival} onClose={() => setWriting(false)} />}
    </div>
  );
}
