import { useQuery } from '@apollo/client/react';
import { Button, buttonClass, Icon } from '@rayonne/ui';
import { Link } from 'react-router';
import { graphql } from '../../gql';
import { useText } from '../../shared/i18n/use-text';
import { canUsePasskeys } from '../../shared/passkeys/ceremonies';
import { paths } from '../../shared/routing/paths';
import { withNext } from '../../shared/session/next-place';
import styles from './sign-in.module.css';
import type { TypedEmail } from './use-typed-email';
import { usePasskeySignIn } from './use-passkey-sign-in';

const SignInProvider = graphql(/* GraphQL */ `
  query SignInProvider {
    signInProvider {
      name
    }
  }
`);

const look = buttonClass({ variant: 'outline', size: 'large', wide: true });

/** Ways in without a password. */
export function OtherWays({ next, typed }: { next: string; typed: TypedEmail }) {
  const text = useText();
  const { data } = useQuery(SignInProvider);
  const passkey = usePasskeySignIn(next);
  return (
    <section className={styles.ways} aria-labelledby="other-ways">
      <h2 id="other-ways" className={styles.or}>
        {text('door.or')}
      </h2>
      <Link className={look} to={withNext(paths.signInLink, next)} state={typed.state}>
        <Icon name="mail" />
        {text('door.byLink')}
      </Link>
      {canUsePasskeys() && (
        <Button variant="outline" size="large" wide busy={passkey.busy} onClick={passkey.signIn}>
          <Icon name="key" />
          {text('door.byPasskey')}
        </Button>
      )}
      {data?.signInProvider && (
        <a className={look} href={withNext(paths.provider, next)}>
          <Icon name="identity" />
          {text('door.byProvider', { provider: data.signInProvider.name })}
        </a>
      )}
    </section>
  );
}
