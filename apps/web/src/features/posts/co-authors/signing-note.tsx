import { Button } from '@rayonne/ui';
import { useText } from '../../../shared/i18n/use-text';
import styles from './co-authors.module.css';
import { useSigningActs } from './use-signing-acts';

export interface SigningNoteProps {
  post: string;
  authorName: string;
}

/** The author waits for an answer of the reader's. */
export function SigningNote({ post, authorName }: SigningNoteProps) {
  const text = useText();
  const { answer, busy } = useSigningActs(post);
  return (
    <div className={styles.note} role="group" aria-label={text('signing.asked', { name: authorName })}>
      <p>
        <strong>{text('signing.asked', { name: authorName })}</strong> {text('signing.askedHint')}
      </p>
      <div className={styles.acts}>
        <Button busy={busy} onClick={() => void answer(true)}>
          {text('signing.accept')}
        </Button>
        <Button variant="quiet" disabled={busy} onClick={() => void answer(false)}>
          {text('signing.decline')}
        </Button>
      </div>
    </div>
  );
}
