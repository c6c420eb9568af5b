import { TextArea } from '@rayonne/ui';
import { useEffect, useRef } from 'react';
import { MentionAssist } from './mention-assist';
import type { MentionDraft } from './mention-tokens';
import styles from './mention-field.module.css';

export interface MentionFieldProps {
  label: string;
  name: string;
  placeholder?: string;
  territorySlug: string;
  draft: MentionDraft;
  onChange: (draft: MentionDraft) => void;
  maxLength: number;
  error?: string;
  /** Takes the focus when it appears: somebody has just asked for it. */
  takesFocus?: boolean;
}

/** A text area in which members are named. */
export function MentionField({ draft, onChange, territorySlug, takesFocus, ...field }: MentionFieldProps) {
  const input = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (takesFocus) input.current?.focus();
  }, [takesFocus]);
  return (
    <div className={styles.field}>
      <TextArea
        {...field}
        ref={input}
        value={draft.text}
        onChange={(event) => onChange({ ...draft, text: event.currentTarget.value })}
      />
      <MentionAssist field={input} territorySlug={territorySlug} draft={draft} onChange={onChange} />
    </div>
  );
}
