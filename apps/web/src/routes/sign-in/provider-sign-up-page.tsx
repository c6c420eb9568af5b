import { useMutation, useQuery } from '@apollo/client/react';
import { LIMITS, TERMS_VERSION } from '@rayonne/contracts';
import { Button, buttonClass, Skeleton, TextField } from '@rayonne/ui';
import { Link, useSearchParams } from 'react-router';
import { AgreementFields } from '../../features/account/agreement-fields';
import { useDeviceSettings } from '../../features/account/use-device-settings';
import { agreementFaults, readAgreement } from '../../features/account/account-faults';
import { useEnter } from '../../features/account/use-enter';
import { graphql } from '../../gql';
import type { ProviderGuestQuery } from '../../gql/graphql';
import { emailFault, nameFault, textOf } from '../../shared/forms/checks';
import { Form } from '../../shared/forms/form';
import { useForm } from '../../shared/forms/use-form';
import { useText } from '../../shared/i18n/use-text';
import { EntryFrame } from '../../shared/routing/entry-frame';
import { PageHeading } from '../../shared/routing/page-heading';
import { paths } from '../../shared/routing/paths';
import { nextPlace, withNext } from '../../shared/session/next-place';

const ProviderGuest = graphql(/* GraphQL */ `
  query ProviderGuest {
    providerGuest {
      provider
      name
      email
      isEmailProven
    }
  }
`);

const SignUpByProvider = graphql(/* GraphQL */ `
  mutation SignUpByProvider($input: SignUpByProviderInput!) {
    signUpByProvider(input: $input) {
      id
    }
  }
`);

type Guest = NonNullable<ProviderGuestQuery['providerGuest']>;

/** Somebody whom the provider knows, and we do not yet. */
export function ProviderSignUpPage() {
  const text = useText();
  const [search] = useSearchParams();
  const next = nextPlace(search);
  const { data } = useQuery(ProviderGuest, { fetchPolicy: 'network-only' });
  const guest = data?.providerGuest;
  return (
    <EntryFrame slogan={text('signUp.slogan')} lead={text('signUp.lead')}>
      {!data ? (
        <Skeleton label={text('app.loading')} rows={1} />
      ) : guest ? (
        <>
          <PageHeading
            title={text('door.guestTitle')}
            subtitle={text('door.guestText', { provider: guest.provider })}
          />
          <GuestForm guest={guest} next={next} />
        </>
      ) : (
        <>
          <PageHeading title={text('door.guestGoneTitle')} subtitle={text('error.SIGN_IN_EXPIRED')} />
          <Link className={buttonClass({ size: 'large', wide: true })} to={withNext(paths.signIn, next)}>
            {text('door.backToSignIn')}
          </Link>
        </>
      )}
    </EntryFrame>
  );
}

function GuestForm({ guest, next }: { guest: Guest; next: string }) {
  const text = useText();
  const settings = useDeviceSettings();
  const enter = useEnter();
  const [signUp] = useMutation(SignUpByProvider);
  const form = useForm({
    read: (fields) => ({
      name: textOf(fields, 'name').trim(),
      email: textOf(fields, 'email').trim(),
      ...readAgreement(fields),
    }),
    check: ({ name, email, ...agreement }) => ({
      name: nameFault(name, LIMITS.name),
      email: guest.isEmailProven ? undefined : emailFault(email),
      ...agreementFaults(agreement),
    }),
    submit: async ({ name, email, isFifteenOrOlder }, intent) => {
      const account = {
        name,
        isFifteenOrOlder,
        acceptedTerms: TERMS_VERSION,
        ...settings,
      };
      await signUp({
        variables: { input: { ...account, email: guest.isEmailProven ? null : email } },
        context: { intent },
      });
      await enter(next);
    },
  });
  return (
    <Form form={form}>
      <TextField
        id="name"
        name="name"
        label={text('account.name')}
        description={text('account.nameHint')}
        error={form.errorOf('name')}
        autoComplete="name"
        defaultValue={guest.name ?? undefined}
      />
      <TextField
        id="email"
        name="email"
        type="email"
        inputMode="email"
        label={text('account.email')}
        error={form.errorOf('email')}
        autoComplete="email"
        readOnly={guest.isEmailProven}
        defaultValue={guest.email ?? undefined}
      />
      <AgreementFields form={form} />
      <Button type="submit" size="large" wide busy={form.busy}>
        {text('signUp.submit')}
      </Button>
    </Form>
  );
}
