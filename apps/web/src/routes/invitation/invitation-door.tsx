import { Link, useLocation } from 'react-router';
import styles from '../../shared/forms/form.module.css';
import { useText } from '../../shared/i18n/use-text';
import { PageHeading } from '../../shared/routing/page-heading';
import { paths } from '../../shared/routing/paths';
import { withNext } from '../../shared/session/next-place';
import { InvitationFacts, type InvitationCard } from './invitation-facts';
import { SignUpInvited } from './sign-up-invited';

export interface InvitationDoorProps {
  token: string;
  invitation: InvitationCard;
}

/** For somebody signed out: an account and the membership in one go, or the account they have. */
export function InvitationDoor({ token, invitation }: InvitationDoorProps) {
  const text = useText();
  const { pathname } = useLocation();
  return (
    <>
      <PageHeading
        title={text('invitation.title', { territory: invitation.territoryName })}
        subtitle={text('invitation.text')}
      />
      <InvitationFacts invitation={invitation} />
      <SignUpInvited token={token} invitation={invitation} />
      <p className={styles.otherwise}>
        <Link to={withNext(paths.signIn, pathname)}>{text('invitation.signIn')}</Link>
      </p>
    </>
  );
}
