import { Button } from '@rayonne/ui';
import { useId } from 'react';
import { useText } from '../../../shared/i18n/use-text';
import styles from './co-authors.module.css';
import { useSigningActs } from './use-signing-acts';

export interface SigningNoteProps {
  post: string;
  authorName: string;
  /** What the author waits for: a signature, or that the reader takes the post over. */
  asked: 'INVITED' | 'OFFERED';
}

/** The author waits for an answer of the reader's. */
export function SigningNote({ post, authorName, asked }: SigningNoteProps) {
  const text = useText();
  const acts = useSigningActs(post);
  const askedId = useId();
  const answer = (accepts: boolean) => void (asked === 'INVITED' ? acts.answer(accepts) : acts.answerOffer(accepts));
  return (
    <div className={styles.note} role="group" aria-labelledby={askedId}>
      <p>
        <strong id={askedId}>{text(`signing.asks.${asked}`, { name: authorName })}</strong>{' '}
        {text(`signing.hint.${asked}`)}
      </p>
      <div className={styles.acts}>
        <Button busy={acts.busy} onClick={() => answer(true)}>
          {text(`signing.accept.${asked}`)}
        </Button>
        <Button variant="quiet" disabled={acts.busy} onClick={() => answer(false)}>
          {text('signing.decline')}
        </Button>
      </div>
    </div>
  );
}
