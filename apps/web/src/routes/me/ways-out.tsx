import { useMutation } from '@apollo/client/react';
import { Button, Card, Icon, useToast } from '@rayonne/ui';
import { Link } from 'react-router';
import { graphql } from '../../gql';
import { failureOf, failureText } from '../../shared/graphql/failure';
import { useText } from '../../shared/i18n/use-text';
import { paths } from '../../shared/routing/paths';
import { leaveBySigningOut } from '../../shared/session/leave';
import styles from './me.module.css';

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

/** How the account is protected, and the ways out of it. */
export function WaysOut() {
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
    <Card as="section" aria-labelledby="me-security" className={styles.out}>
      <h2 id="me-security">{text('security.title')}</h2>
      <p className={styles.facts}>{text('security.summary')}</p>
      <Link className={styles.place} to={paths.security}>
        <Icon name="shield" />
        {text('security.open')}
      </Link>
      <Link className={styles.place} to={paths.blocks}>
        <Icon name="hand" />
        {text('blocks.title')}
      </Link>
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
