import { buttonClass } from '@rayonne/ui';
import { Link, useLocation } from 'react-router';
import styles from '../../shared/forms/form.module.css';
import { useText } from '../../shared/i18n/use-text';
import { PageHeading } from '../../shared/routing/page-heading';
import { paths } from '../../shared/routing/paths';
import { withNext } from '../../shared/session/next-place';
import { InvitationFacts, type InvitationCard } from './invitation-facts';

/** For somebody signed out: an account first, then back here. */
export function InvitationDoor({ invitation }: { invitation: InvitationCard }) {
  const text = useText();
  const { pathname } = useLocation();
  return (
    <>
      <PageHeading title={text('invitation.title', { territory: invitation.territoryName })} subtitle={text('invitation.text')} />
      <InvitationFacts invitation={invitation} />
      <div className={styles.form}>
        <Link
          className={buttonClass({ size: 'large', wide: true })}
          to={withNext(paths.signUp, pathname)}
          state={{ email: invitation.email }}
        >
          {text('invitation.signUp')}
        </Link>
        <Link className={buttonClass({ variant: 'outline', size: 'large', wide: true })} to={withNext(paths.signIn, pathname)}>
          {text('invitation.signIn')}
        </Link>
      </div>
    </>
  );
}
