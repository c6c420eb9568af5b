import { LIMITS } from '@rayonne/contracts';
import { formatClock } from '@rayonne/ui';
import type { DraftState } from '../../../shared/drafts/use-draft';
import { useLocale, useText } from '../../../shared/i18n/use-text';
import styles from './composer-body.module.css';
import type { PostDraft } from './post-draft';

const NEARLY_FULL = 200;

export interface ComposerNoteProps {
  state: DraftState<PostDraft>;
  /** When the server took it. */
  savedAt: Date | undefined;
}

/** What became of the draft, or how much room is left. */
export function ComposerNote({ state, savedAt }: ComposerNoteProps) {
  const text = useText();
  const locale = useLocale();
  const { draft, restored } = state;
  const left = LIMITS.postBody.max - draft.text.length;
  const kept = savedAt ?? state.savedAt;
  const note =
    left < NEARLY_FULL
      ? text('composer.left', { count: left })
      : kept
        ? text(savedAt ? 'draft.savedAt' : 'drafts.onDevice', { time: formatClock(kept, locale) })
        : restored && text('draft.restored');
  return <p className={styles.note}>{note}</p>;
}
