import { useCallback, useEffect, useState } from 'react';
import type { DraftState } from '../../../shared/drafts/use-draft';
import { VoiceField } from '../../../shared/organisations/voice-field';
import { ComposerFoot } from './composer-foot';
import { COMPOSER_PARTS, goesWith } from './composer-parts';
import styles from './composer-body.module.css';
import { KindChoice } from './kind-choice';
import { PartSlot } from './part-slot';
import type { PostDraft } from './post-draft';

export interface ComposerBodyProps {
  state: DraftState<PostDraft>;
  /** Whether the author pressed the button while something held the post back. */
  isTold: boolean;
  onHold: (isHeld: boolean) => void;
  onClose: () => void;
}

/** All that a post may be beside its words: under the field, in the order of the keyboard. */
export function ComposerBody({ state, isTold, onHold, onClose }: ComposerBodyProps) {
  const { draft, setDraft } = state;
  const [reasons, setReasons] = useState<Readonly<Record<string, string>>>({});
  const hold = useCallback((name: string, reason?: string) => {
    setReasons(({ [name]: _before, ...others }) => (reason ? { ...others, [name]: reason } : others));
  }, []);
  const held = Object.values(reasons);
  const isHeld = held.length > 0;
  useEffect(() => onHold(isHeld), [isHeld, onHold]);
  const change = (changed: Partial<PostDraft>) => setDraft((latest) => ({ ...latest, ...changed }));
  const shown = COMPOSER_PARTS.filter((part) => goesWith(part, draft));
  const slots = (place: 'content' | 'option') =>
    shown
      .filter((part) => part.place === place)
      .map((part) => <PartSlot key={part.name} part={part} draft={draft} onChange={change} onHold={hold} />);
  return (
    <>
      <KindChoice kind={draft.kind ?? 'UPDATE'} onChange={(kind) => change({ kind })} />
      {slots('content')}
      <div className={styles.options}>
        <VoiceField
          value={draft.organisation ?? ''}
          onChange={(organisation) => change({ organisation: organisation || null })}
        />
        {slots('option')}
      </div>
      {isTold && isHeld && (
        <p className={styles.held} role="alert">
          {held.join(' ')}
        </p>
      )}
      <ComposerFoot state={state} isHeld={isHeld} onClose={onClose} />
    </>
  );
}
