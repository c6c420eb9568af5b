import { useMutation } from '@apollo/client/react';
import { Button } from '@rayonne/ui';
import { graphql } from '../../gql';
import { useText } from '../../shared/i18n/use-text';
import { AccountCard } from '../../features/account/account-card';
import type { Security } from './security-page';
import styles from '../../features/account/account-card.module.css';
import { useSecurityAct } from './use-security-act';

const BeginProviderLink = graphql(/* GraphQL */ `
  mutation BeginProviderLink {
    beginProviderLink
  }
`);

const UnlinkProvider = graphql(/* GraphQL */ `
  mutation UnlinkProvider {
    unlinkProvider
  }
`);

/** The identity provider of this installation. */
export function ProviderCard({ provider: { name, isLinked, email } }: { provider: NonNullable<Security['provider']> }) {
  const text = useText();
  const act = useSecurityAct();
  const [begin] = useMutation(BeginProviderLink);
  const [unlink] = useMutation(UnlinkProvider);
  const link = async () => {
    const { data } = await begin();
    if (data) location.assign(data.beginProviderLink);
    return data;
  };
  return (
    <AccountCard
      id="security-provider"
      icon="identity"
      title={name}
      lead={
        isLinked && email ? text('security.providerAs', { email }) : text('security.providerText', { provider: name })
      }
      state={{ label: text(isLinked ? 'security.linked' : 'security.unlinked'), isGood: isLinked }}
    >
      <div className={styles.actions}>
        {isLinked ? (
          <Button
            variant="soft"
            busy={act.busy}
            onClick={() => void act.run(() => unlink(), text('security.providerUnlinked', { provider: name }))}
          >
            {text('security.unlinkProvider')}
          </Button>
        ) : (
          <Button variant="soft" busy={act.busy} onClick={() => void act.run(link)}>
            {text('security.linkProvider', { provider: name })}
          </Button>
        )}
      </div>
    </AccountCard>
  );
}
