import { buttonClass, Icon } from '@rayonne/ui';
import { Link } from 'react-router';
import { useText } from '../../shared/i18n/use-text';
import { paths } from '../../shared/routing/paths';
import { withNext } from '../../shared/session/next-place';
import styles from './sign-in.module.css';

/** Ways in without a password. */
export function OtherWays({ next }: { next: string }) {
  const text = useText();
  return (
    <section className={styles.ways} aria-labelledby="other-ways">
      <h2 id="other-ways" className={styles.or}>
        {text('door.or')}
      </h2>
      <Link className={buttonClass({ variant: 'outline', size: 'large', wide: true })} to={withNext(paths.signInLink, next)}>
        <Icon name="mail" />
        {text('door.byLink')}
      </Link>
    </section>
  );
}
