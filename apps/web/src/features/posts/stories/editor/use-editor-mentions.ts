import { useEditorState, type Editor } from '@tiptap/react';
import { useEffect, useId, useState } from 'react';
import { optionId } from '../../../../shared/mentions/mention-suggestions';
import { searchAt, type Mentioned } from '../../../../shared/mentions/mention-tokens';
import { useMentionSearch } from '../../../../shared/mentions/use-mention-search';
import { useMembership } from '../../../../shared/session/membership';

/** What stands before the caret, in its own line. */
function lineBefore(editor: Editor): string {
  const { $from, empty } = editor.state.selection;
  return empty && $from.parent.isTextblock ? $from.parent.textBetween(0, $from.parentOffset, '\n', ' ') : '';
}

/** Pixels from the top of the editor to below the line of the caret. */
function caretBottom(editor: Editor): number {
  const { bottom } = editor.view.coordsAtPos(editor.state.selection.from);
  return bottom - editor.view.dom.getBoundingClientRect().top;
}

/** `@` and a few letters find a member, as in every other field: arrows choose, Enter picks, Escape closes. */
export function useEditorMentions(editor: Editor | null, onMention: (member: Mentioned) => void) {
  const { slug } = useMembership();
  const listId = useId();
  const [active, setActive] = useState(0);
  const [closedAt, setClosedAt] = useState<number>();
  const place = useEditorState({
    editor,
    selector: ({ editor: now }) => {
      const line = now?.isFocused ? lineBefore(now) : '';
      const search = searchAt(line, line.length);
      return search && now
        ? { search: search.search, from: now.state.selection.from - search.search.length - 1 }
        : null;
    },
  });
  const isOpen = place !== null && place.from !== closedAt;
  const found = useMentionSearch(slug, isOpen ? place.search : undefined);
  const chosen = Math.min(active, found.length - 1);

  const take = (member: Mentioned) => {
    if (!place || !editor) return;
    onMention(member);
    const to = place.from + place.search.length + 1;
    const mention = { type: 'mention', attrs: { id: member.id } };
    editor
      .chain()
      .focus()
      .deleteRange({ from: place.from, to })
      .insertContent([mention, { type: 'text', text: ' ' }])
      .run();
    setActive(0);
  };

  const onKeyDown = (event: KeyboardEvent): boolean => {
    const listed = found[chosen];
    if (!isOpen || !listed || event.isComposing) return false;
    if (event.key === 'Escape') setClosedAt(place.from);
    else if (event.key === 'ArrowDown') setActive((chosen + 1) % found.length);
    else if (event.key === 'ArrowUp') setActive((chosen + found.length - 1) % found.length);
    else if (event.key === 'Enter' || event.key === 'Tab') take(listed);
    else return false;
    return true;
  };

  const isShown = isOpen && found.length > 0;
  useEffect(() => {
    // Before anything is found there may be no view yet.
    if (!editor || !isShown) return undefined;
    const box = editor.view.dom;
    box.setAttribute('aria-controls', listId);
    box.setAttribute('aria-activedescendant', optionId(listId, chosen));
    return () => {
      box.removeAttribute('aria-controls');
      box.removeAttribute('aria-activedescendant');
    };
  }, [editor, isShown, listId, chosen]);

  return { listId, found, isOpen, chosen, take, onKeyDown, top: isShown && editor ? caretBottom(editor) : 0 };
}
