import { LIMITS } from '@rayonne/contracts';
import { formatClock } from '@rayonne/ui';
import type { DraftState } from '../../../shared/drafts/use-draft';
import { useLocale, useText } from '../../../shared/i18n/use-text';
import styles from './composer-body.module.css';
import type { PostDraft } from './post-draft';

const NEARLY_FULL = 200;

/** What became of the draft, or how much room is left. */
export function ComposerNote({ state: { draft, savedAt, restored } }: { state: DraftState<PostDraft> }) {
  const text = useText();
  const locale = useLocale();
  const left = LIMITS.postBody.max - draft.text.length;
  const note =
    left < NEARLY_FULL
      ? text('composer.left', { count: left })
      : savedAt
        ? text('draft.savedAt', { time: formatClock(savedAt, locale) })
        : restored && text('draft.restored');
  return <p className={styles.note}>{note}</p>;
}
