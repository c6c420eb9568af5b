import type { FragmentType } from '@apollo/client';
import { useMutation } from '@apollo/client/react';
import { Button, Pill, RelativeTime, useToast } from '@rayonne/ui';
import { graphql } from '../../gql';
import { failureOf, failureText } from '../../shared/graphql/failure';
import { useFragmentData } from '../../shared/graphql/use-fragment-data';
import { useText } from '../../shared/i18n/use-text';
import styles from '../../features/account/account-card.module.css';
import { useDeviceName } from './use-device-name';

export const SessionItem_session = graphql(/* GraphQL */ `
  fragment SessionItem_session on Session {
    id
    userAgent
    network
    lastSeenAt
    isCurrent
  }
`);

const RevokeSession = graphql(/* GraphQL */ `
  mutation RevokeSession($id: ID!) {
    revokeSession(id: $id)
  }
`);

/** One device that holds the account open. */
export function SessionItem({ session }: { session: FragmentType<typeof SessionItem_session> }) {
  const text = useText();
  const { id, userAgent, network, lastSeenAt, isCurrent } = useFragmentData(SessionItem_session, session);
  const device = useDeviceName()(userAgent);
  return (
    <li className={styles.row}>
      <div>
        <p className={styles.name}>
          {device} {isCurrent && <Pill>{text('me.thisDevice')}</Pill>}
        </p>
        <p className={styles.facts}>
          {network} · <RelativeTime value={lastSeenAt} />
        </p>
      </div>
      {!isCurrent && <RevokeButton id={id} label={text('me.revokeDevice', { device })} />}
    </li>
  );
}

function RevokeButton({ id, label }: { id: string; label: string }) {
  const text = useText();
  const toast = useToast();
  const [revoke, { loading }] = useMutation(RevokeSession, {
    variables: { id },
    update: (cache) => void cache.evict({ id: cache.identify({ __typename: 'Session', id }) }),
  });
  const run = () =>
    revoke().catch((error: unknown) => toast({ tone: 'danger', text: text(failureText(failureOf(error))) }));
  return (
    <Button variant="soft" busy={loading} aria-label={label} onClick={() => void run()}>
      {text('me.revoke')}
    </Button>
  );
}
