import { useMutation } from '@apollo/client/react';
import { Button } from '@rayonne/ui';
import { graphql } from '../../gql';
import { useText } from '../../shared/i18n/use-text';
import { canUsePasskeys, createPasskey } from '../../shared/passkeys/ceremonies';
import { paths } from '../../shared/routing/paths';
import { PasskeyItem } from './passkey-item';
import { AccountCard } from '../../features/account/account-card';
import type { Security } from './security-page';
import styles from '../../features/account/account-card.module.css';
import { useDeviceName } from './use-device-name';
import { useSecurityAct } from './use-security-act';

const BeginPasskey = graphql(/* GraphQL */ `
  mutation BeginPasskey {
    beginPasskey
  }
`);

const AddPasskey = graphql(/* GraphQL */ `
  mutation AddPasskey($input: AddPasskeyInput!) {
    addPasskey(input: $input) {
      id
    }
  }
`);

/** The passkeys of the account; each can be named, and taken away. */
export function PasskeysCard({ security: { passkeys, passkeyOrigin } }: { security: Security }) {
  const text = useText();
  const isHere = canUsePasskeys() && location.origin === passkeyOrigin;
  return (
    <AccountCard
      id="security-passkeys"
      icon="key"
      title={text('security.passkeys')}
      lead={text('security.passkeysText')}
      state={
        passkeys.length > 0
          ? { label: text('security.passkeyCount', { count: passkeys.length }), isGood: true }
          : undefined
      }
    >
      {passkeys.length > 0 && (
        <ul className={styles.list}>
          {passkeys.map((passkey) => (
            <PasskeyItem key={passkey.id} passkey={passkey} />
          ))}
        </ul>
      )}
      {isHere ? <AddButton /> : <Elsewhere origin={passkeyOrigin} />}
    </AccountCard>
  );
}

function AddButton() {
  const text = useText();
  const act = useSecurityAct();
  const nameOf = useDeviceName();
  const [begin] = useMutation(BeginPasskey);
  const [add] = useMutation(AddPasskey);
  const create = async () => {
    const { data } = await begin();
    const response = await createPasskey(data!.beginPasskey);
    return add({ variables: { input: { response, name: nameOf(navigator.userAgent) } } });
  };
  return (
    <div className={styles.actions}>
      <Button variant="soft" busy={act.busy} onClick={() => void act.run(create, text('security.passkeyAdded'))}>
        {text('security.addPasskey')}
      </Button>
    </div>
  );
}

/** The page is open under another name than the one that passkeys are made for. */
function Elsewhere({ origin }: { origin: string }) {
  const text = useText();
  return (
    <p className={styles.facts}>
      {text('security.passkeysElsewhere')} <a href={`${origin}${paths.security}`}>{origin}</a>
    </p>
  );
}
