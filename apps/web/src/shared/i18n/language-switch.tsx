import { useMutation } from '@apollo/client/react';
import { Button } from '@rayonne/ui';
import { graphql } from '../../gql';
import { switchLocale, useLocale, useText } from './use-text';

const UpdateLocale = graphql(/* GraphQL */ `
  mutation UpdateLocale($locale: Locale!) {
    updateLocale(locale: $locale) {
      id
      locale
    }
  }
`);

/** One press to the other language. Signed in, the account follows: mails come in it too. */
export function LanguageSwitch({ signedIn }: { signedIn?: boolean }) {
  const text = useText();
  const other = useLocale() === 'fr' ? 'en' : 'fr';
  const [updateLocale] = useMutation(UpdateLocale);
  const change = () => {
    void switchLocale(other);
    // The screen has changed already; the account catches up at the next change if this one is lost.
    if (signedIn) updateLocale({ variables: { locale: other === 'fr' ? 'FR' : 'EN' } }).catch(() => undefined);
  };
  return (
    <Button variant="quiet" lang={other} onClick={change}>
      {text('nav.language')}
    </Button>
  );
}
