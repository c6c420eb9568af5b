import { useText } from '../../shared/i18n/use-text';
import styles from '../../shared/forms/form.module.css';

const NOTICES = {
  ended: ['signedOut.title', 'signedOut.text'],
  known: ['door.knownTitle', 'door.knownText'],
  failed: ['door.failedTitle', 'door.failedText'],
} as const;

/** Why the person stands at this door. */
export function DoorNotice({ search }: { search: URLSearchParams }) {
  const text = useText();
  const provider = search.get('provider');
  const why = provider === 'known' || provider === 'failed' ? provider : search.has('ended') ? 'ended' : undefined;
  if (!why) return null;
  const [title, body] = NOTICES[why];
  return (
    <p className={styles.note} role="status">
      <strong>{text(title)}</strong>
      {text(body)}
    </p>
  );
}
