import { useMutation } from '@apollo/client/react';
import type { Locale } from '@rayonne/messages';
import { Button, useToast } from '@rayonne/ui';
import { graphql } from '../../gql';
import { switchLocale, useLocale, useText } from './use-text';

const UpdateLocale = graphql(/* GraphQL */ `
  mutation UpdateLocale($locale: Locale!) {
    updateAccount(input: { locale: $locale }) {
      id
      locale
    }
  }
`);

/** Changes the words at once. Signed in, the account follows: mails come in that language too. */
export function useChangeLocale(signedIn = false): (locale: Locale) => void {
  const [updateLocale] = useMutation(UpdateLocale);
  const text = useText();
  const toast = useToast();
  return (locale) => {
    switchLocale(locale).catch(() => toast({ tone: 'danger', text: text('error.network') }));
    // The screen has changed already; the account catches up at the next change if this one is lost.
    if (signedIn) updateLocale({ variables: { locale: locale === 'fr' ? 'FR' : 'EN' } }).catch(() => undefined);
  };
}

/** One press to the other language. */
export function LanguageSwitch({ signedIn }: { signedIn?: boolean }) {
  const text = useText();
  const other = useLocale() === 'fr' ? 'en' : 'fr';
  const change = useChangeLocale(signedIn);
  return (
    <Button variant="quiet" lang={other} onClick={() => change(other)}>
      {text('nav.language')}
    </Button>
  );
}
