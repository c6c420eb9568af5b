import { Link, useSearchParams } from 'react-router';
import styles from '../../shared/forms/form.module.css';
import { useText } from '../../shared/i18n/use-text';
import { EntryFrame } from '../../shared/routing/entry-frame';
import { PageHeading } from '../../shared/routing/page-heading';
import { paths } from '../../shared/routing/paths';
import { nextPlace, withNext } from '../../shared/session/next-place';
import { DoorNotice } from './door-notice';
import { OtherWays } from './other-ways';
import { PasswordForm } from './password-form';
import { useTypedEmail } from './use-typed-email';

export function SignInPage() {
  const text = useText();
  const [search] = useSearchParams();
  const next = nextPlace(search);
  const typed = useTypedEmail();
  return (
    <EntryFrame slogan={text('signIn.slogan')} lead={text('signIn.lead')}>
      <PageHeading title={text('signIn.title')} />
      <DoorNotice search={search} />
      <PasswordForm next={next} typed={typed} />
      <OtherWays next={next} typed={typed} />
      <p className={styles.otherwise}>
        {text('signIn.noAccount')} <Link to={withNext(paths.signUp, next)}>{text('signIn.signUp')}</Link>
      </p>
    </EntryFrame>
  );
}
