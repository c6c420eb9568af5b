import { Button } from '@rayonne/ui';
import { useState } from 'react';
import { dropDraft, readDraft } from '../../../shared/drafts/draft-storage';
import { useText } from '../../../shared/i18n/use-text';
import styles from './attachments.module.css';
import { unfinishedPlace } from './use-upload-queue';

/** After the page was closed: what had not arrived, for its author to choose again. The rest is in the draft. */
export function UnfinishedNote({ memberId, isSending }: { memberId: string; isSending: boolean }) {
  const text = useText();
  const [names, setNames] = useState(() => (isSending ? [] : (readDraft<string[]>(unfinishedPlace(memberId)) ?? [])));
  const [wasSending, setWasSending] = useState(isSending);
  if (isSending !== wasSending) {
    setWasSending(isSending);
    // Chosen again, or something else was: either way its author has read this.
    if (isSending) setNames([]);
  }
  if (names.length === 0) return null;
  const forget = () => {
    dropDraft(unfinishedPlace(memberId));
    setNames([]);
  };
  return (
    <div className={styles.unfinished} role="status">
      <p>{text('attachments.unfinished', { count: names.length, names: names.join(', ') })}</p>
      <Button variant="quiet" onClick={forget}>
        {text('attachments.forget')}
      </Button>
    </div>
  );
}
