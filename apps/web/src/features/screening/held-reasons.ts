import type { MessageId } from '@rayonne/messages';
import type { WriteText } from '../../shared/i18n/use-text';

interface Reason {
  readonly check: string;
  readonly words: readonly string[];
}

/** Why something is held, in words; a check that a later version brought is told in general ones. */
export function reasonTexts(text: WriteText, reasons: readonly Reason[]): string[] {
  return reasons.map(({ check, words }) => {
    if (check === 'first-post') return text('held.because.firstPost');
    if (check === 'blocked-words') {
      return text('held.because.words', {
        count: words.length,
        words: words.map((word) => text('held.word', { word })).join(', '),
      });
    }
    return text('held.because.other');
  });
}

const KINDS: Readonly<Record<string, MessageId>> = {
  post: 'held.kind.post',
  opportunity: 'held.kind.opportunity',
  comment: 'held.kind.comment',
};

export const kindText = (kind: string): MessageId => KINDS[kind] ?? 'held.kind.post';
