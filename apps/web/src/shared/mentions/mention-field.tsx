import { TextArea } from '@rayonne/ui';
import { useId, useState, type KeyboardEvent, type Ref } from 'react';
import { MentionSuggestions, optionId } from './mention-suggestions';
import { pick, searchAt, type MentionDraft, type Mentioned } from './mention-tokens';
import { useMentionSearch } from './use-mention-search';
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
  ref?: Ref<HTMLTextAreaElement>;
}

/** A text area where `@` and a few letters find a member; arrows choose, Enter picks, Escape closes. */
export function MentionField(props: MentionFieldProps) {
  const { draft, onChange, territorySlug, ...field } = props;
  const listId = useId();
  const [caret, setCaret] = useState(0);
  const [closedAt, setClosedAt] = useState<number>();
  const [active, setActive] = useState(0);
  const search = searchAt(draft.text, caret);
  const isOpen = search !== undefined && search.from !== closedAt;
  const found = useMentionSearch(territorySlug, isOpen ? search.search : undefined);
  const chosen = Math.min(active, found.length - 1);

  const take = (member: Mentioned, input: HTMLTextAreaElement | null) => {
    if (!search) return;
    const picked = pick(draft, search, member);
    onChange(picked.draft);
    setCaret(picked.caret);
    // The value arrives with the next render: the caret can only be placed after it.
    requestAnimationFrame(() => input?.setSelectionRange(picked.caret, picked.caret));
  };

  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) return event.currentTarget.form?.requestSubmit();
    if (!isOpen || found.length === 0 || event.nativeEvent.isComposing) return undefined;
    if (event.key === 'Escape') setClosedAt(search.from);
    else if (event.key === 'ArrowDown') setActive((chosen + 1) % found.length);
    else if (event.key === 'ArrowUp') setActive((chosen + found.length - 1) % found.length);
    else if ((event.key === 'Enter' || event.key === 'Tab') && found[chosen]) take(found[chosen], event.currentTarget);
    else return undefined;
    return event.preventDefault();
  };

  return (
    <div className={styles.field}>
      <TextArea
        {...field}
        value={draft.text}
        aria-autocomplete="list"
        aria-controls={found.length > 0 ? listId : undefined}
        aria-activedescendant={found.length > 0 ? optionId(listId, chosen) : undefined}
        onChange={(event) => {
          setCaret(event.currentTarget.selectionStart);
          setActive(0);
          onChange({ ...draft, text: event.currentTarget.value });
        }}
        onSelect={(event) => setCaret(event.currentTarget.selectionStart)}
        onBlur={() => setClosedAt(search?.from)}
        onFocus={() => setClosedAt(undefined)}
        onKeyDown={onKeyDown}
      />
      <MentionSuggestions id={listId} found={found} isOpen={isOpen} active={chosen} onPick={take} />
    </div>
  );
}
