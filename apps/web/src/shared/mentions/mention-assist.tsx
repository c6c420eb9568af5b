import { useEffect, useEffectEvent, useId, useState, type RefObject } from 'react';
import { isTopic, MentionSuggestions, optionId, type Suggestion } from './mention-suggestions';
import { pick, type MentionDraft } from './mention-tokens';
import { useSuggestions } from './use-suggestions';

export interface MentionAssistProps {
  field: RefObject<HTMLTextAreaElement | null>;
  territorySlug: string;
  draft: MentionDraft;
  onChange: (draft: MentionDraft) => void;
}

/**
 * Beside a text area: `@` and a few letters find a member, `#` a topic; arrows choose, Enter picks, Escape closes. It listens to a
 * field that is there already, so that its code may arrive while somebody writes.
 */
export function MentionAssist({ field, territorySlug, draft, onChange }: MentionAssistProps) {
  const listId = useId();
  const [caret, setCaret] = useState(0);
  const [closedAt, setClosedAt] = useState<number>();
  const [active, setActive] = useState(0);
  const { search, isOpen, found } = useSuggestions(territorySlug, draft.text, caret, closedAt);
  const chosen = Math.min(active, found.length - 1);

  const take = (suggestion: Suggestion) => {
    if (!search) return;
    const picked = pick(draft, search, isTopic(suggestion) ? `#${suggestion.label}` : suggestion);
    onChange(picked.draft);
    setCaret(picked.caret);
    // The value arrives with the next render: the caret can only be placed after it.
    requestAnimationFrame(() => field.current?.setSelectionRange(picked.caret, picked.caret));
  };

  const choose = (event: KeyboardEvent) => {
    const listed = found[chosen];
    if (!search || !isOpen || !listed || event.isComposing) return;
    if (event.key === 'Escape') setClosedAt(search.from);
    else if (event.key === 'ArrowDown') setActive((chosen + 1) % found.length);
    else if (event.key === 'ArrowUp') setActive((chosen + found.length - 1) % found.length);
    else if (event.key === 'Enter' || event.key === 'Tab') take(listed);
    else return;
    event.preventDefault();
  };

  useFieldEvents(field, {
    keydown: (event, input) => {
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) input.form?.requestSubmit();
      else choose(event);
    },
    write: () => setActive(0),
    move: setCaret,
    focus: (isIn) => setClosedAt(isIn ? undefined : search?.from),
  });
  useListAttributes(field, found.length > 0 ? { list: listId, active: optionId(listId, chosen) } : undefined);

  return <MentionSuggestions id={listId} found={found} isOpen={isOpen} active={chosen} onPick={take} />;
}

interface FieldListeners {
  keydown: (event: KeyboardEvent, input: HTMLTextAreaElement) => void;
  write: () => void;
  move: (caret: number) => void;
  focus: (isIn: boolean) => void;
}

function useFieldEvents(field: MentionAssistProps['field'], listeners: FieldListeners): void {
  const hear = useEffectEvent((tell: (to: FieldListeners) => void) => tell(listeners));
  useEffect(() => {
    const input = field.current;
    if (!input) return undefined;
    const ending = new AbortController();
    const { signal } = ending;
    const place = () => hear(({ move }) => move(input.selectionStart));
    place();
    input.addEventListener('keydown', (event) => hear(({ keydown }) => keydown(event, input)), { signal });
    input.addEventListener('focus', () => hear(({ focus }) => focus(true)), { signal });
    input.addEventListener('blur', () => hear(({ focus }) => focus(false)), { signal });
    input.addEventListener(
      'input',
      () => {
        place();
        hear(({ write }) => write());
      },
      { signal },
    );
    document.addEventListener('selectionchange', () => document.activeElement === input && place(), { signal });
    return () => ending.abort();
  }, [field]);
}

function useListAttributes(field: MentionAssistProps['field'], shown: { list: string; active: string } | undefined) {
  useEffect(() => {
    const input = field.current;
    if (!input) return;
    input.setAttribute('aria-autocomplete', 'list');
    input.toggleAttribute('aria-controls', shown !== undefined);
    input.toggleAttribute('aria-activedescendant', shown !== undefined);
    if (!shown) return;
    input.setAttribute('aria-controls', shown.list);
    input.setAttribute('aria-activedescendant', shown.active);
  }, [field, shown]);
}
