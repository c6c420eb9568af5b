import type { MessageId } from '@rayonne/messages';
import { Pill, VisuallyHidden } from '@rayonne/ui';
import { useText } from '../i18n/use-text';

const MOST = 99;

export type WaitingKind = 'unread' | 'waiting';

const WORDS: Record<WaitingKind, MessageId> = { unread: 'nav.unread', waiting: 'nav.waiting' };

export interface WaitingCountProps {
  count: number;
  /** Whether they are to be read or to be dealt with. */
  kind?: WaitingKind;
}

/** How many things wait at a place: a figure to see, words to hear. */
export function WaitingCount({ count, kind = 'unread' }: WaitingCountProps) {
  const text = useText();
  if (count === 0) return null;
  return (
    <>
      <span aria-hidden="true">
        <Pill tone="count">{count > MOST ? `${MOST}+` : count}</Pill>
      </span>
      <VisuallyHidden>{text(WORDS[kind], { count })}</VisuallyHidden>
    </>
  );
}
