import { LIMITS } from '@rayonne/contracts';
import { IconButton, TextArea } from '@rayonne/ui';
import { useRef, type KeyboardEvent, type SubmitEvent } from 'react';
import { useDraft } from '../../../shared/drafts/use-draft';
import { useText } from '../../../shared/i18n/use-text';
import styles from './thread.module.css';

const isEmpty = (body: string) => body.trim() === '';

export interface MessageComposerProps {
  /** Names whose draft this is: the viewer's part in the conversation. */
  participantId: string;
  otherName: string;
  onSend: (body: string) => void;
}

/** Enter sends where there is a keyboard, Shift+Enter goes to the next line; on a phone Enter is a line break. */
export function MessageComposer({ participantId, otherName, onSend }: MessageComposerProps) {
  const text = useText();
  const { draft, setDraft, clear } = useDraft<string>(`message.${participantId}`, '', isEmpty);
  const field = useRef<HTMLTextAreaElement>(null);
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (isEmpty(draft)) return;
    onSend(draft.trim());
    clear();
    field.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    const hasKeyboard = matchMedia('(pointer: fine)').matches;
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing || !hasKeyboard) return;
    event.preventDefault();
    event.currentTarget.form?.requestSubmit();
  };
  return (
    <form className={styles.composer} onSubmit={submit}>
      <TextArea
        ref={field}
        label={text('messages.label', { name: otherName })}
        placeholder={text('messages.label', { name: otherName })}
        name="body"
        rows={1}
        value={draft}
        maxLength={LIMITS.messageBody.max}
        onChange={(event) => setDraft(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <IconButton type="submit" icon="send" label={text('action.send')} variant="primary" size="large" />
    </form>
  );
}
