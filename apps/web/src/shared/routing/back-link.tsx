import { Icon } from '@rayonne/ui';
import type { MouseEvent } from 'react';
import { Link, useNavigate } from 'react-router';
import { useText } from '../i18n/use-text';
import styles from './back-link.module.css';

/** As react-router keeps it: how many pages of ours one has come through. */
const pagesBehind = () => (window.history.state as { idx?: number } | null)?.idx ?? 0;

/**
 * On a phone, where no menu stands beside the page: back to where one came from, its position kept, or to that place when
 * the page was the first.
 */
export function BackLink({ to }: { to: string }) {
  const text = useText();
  const navigate = useNavigate();
  const back = (event: MouseEvent) => {
    if (pagesBehind() === 0) return;
    event.preventDefault();
    void navigate(-1);
  };
  return (
    <Link className={styles.back} to={to} onClick={back}>
      <Icon name="back" />
      {text('action.back')}
    </Link>
  );
}
