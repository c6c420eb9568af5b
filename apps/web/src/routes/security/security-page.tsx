import { useQuery } from '@apollo/client/react';
import { useSearchParams } from 'react-router';
import { graphql } from '../../gql';
import type { SecurityPageQuery } from '../../gql/graphql';
import formStyles from '../../shared/forms/form.module.css';
import { useText } from '../../shared/i18n/use-text';
import { PageFrame } from '../../shared/routing/page-frame';
import { paths } from '../../shared/routing/paths';
import { PageHeading } from '../../shared/routing/page-heading';
import { PageState } from '../../shared/routing/page-state';
import { EmailCard } from './email-card';
import { PasskeysCard } from './passkeys-card';
import { PasswordCard } from './password-card';
import { Proof } from '../../features/account/proof/proof';
import { ProviderCard } from './provider-card';
import { SecondFactorCard } from './second-factor-card';
import { Sessions } from './sessions';

const SecurityPageQueryDocument = graphql(/* GraphQL */ `
  query SecurityPage {
    viewer {
      id
      email
      emailVerified
    }
    security {
      hasPassword
      pendingEmail
      passkeyOrigin
      passkeys {
        id
        name
        isBackedUp
        createdAt
        lastUsedAt
      }
      secondFactor {
        isAvailable
        isOn
        since
        recoveryCodesLeft
      }
      provider {
        name
        isLinked
        email
      }
    }
    sessions {
      id
      ...SessionItem_session
    }
  }
`);

export type Security = SecurityPageQuery['security'];

/** How one signs in, what keeps others out, and where the account is open. */
export function SecurityPage() {
  const text = useText();
  const { data, error, refetch } = useQuery(SecurityPageQueryDocument);
  if (!data?.viewer) return <PageState error={error} onRetry={refetch} />;
  const { viewer, security, sessions } = data;
  return (
    <PageFrame back={paths.me}>
      <PageHeading title={text('security.title')} subtitle={text('security.subtitle')} />
      <ProviderNotice provider={security.provider?.name} />
      <Proof hasPassword={security.hasPassword} hasPasskeys={security.passkeys.length > 0}>
        <EmailCard
          email={viewer.email}
          isVerified={viewer.emailVerified}
          pending={security.pendingEmail ?? undefined}
        />
        <PasswordCard hasPassword={security.hasPassword} />
        <PasskeysCard security={security} />
        <SecondFactorCard factor={security.secondFactor} />
        {security.provider && <ProviderCard provider={security.provider} />}
        <Sessions sessions={sessions} />
      </Proof>
    </PageFrame>
  );
}

/** How a journey to the identity provider ended. */
function ProviderNotice({ provider }: { provider: string | undefined }) {
  const text = useText();
  const [search] = useSearchParams();
  const outcome = search.get('provider');
  if (!provider || (outcome !== 'linked' && outcome !== 'taken')) return null;
  return (
    <p className={formStyles.note} role="status">
      {text(outcome === 'linked' ? 'security.providerLinked' : 'security.providerTaken', { provider })}
    </p>
  );
}
