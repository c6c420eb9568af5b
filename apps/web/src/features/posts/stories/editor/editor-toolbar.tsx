import { classNames } from '@rayonne/ui';
import { useEditorState, type Editor } from '@tiptap/react';
import { useState, type KeyboardEvent } from 'react';
import { useText } from '../../../../shared/i18n/use-text';
import { EditorIcon, type EditorIconName } from './editor-icon';
import { TOOLS } from './editor-tools';
import styles from './editor.module.css';

export interface EditorToolbarProps {
  editor: Editor;
  onLink: () => void;
  onPicture: () => void;
}

interface Tool {
  name: EditorIconName;
  label: string;
  shortcut?: string;
  isOn?: boolean;
  canRun: boolean;
  run: () => void;
}

const isMac = () => /Mac|iP(hone|ad)/.test(navigator.userAgent);
const written = (shortcut: string) => shortcut.replace('Mod', isMac() ? '⌘' : 'Ctrl');

const MOVES: Readonly<Record<string, (index: number, count: number) => number>> = {
  ArrowRight: (index, count) => (index + 1) % count,
  ArrowLeft: (index, count) => (index + count - 1) % count,
  Home: () => 0,
  End: (_index, count) => count - 1,
};

/** One stop of the keyboard, as toolbars are: arrows lead from tool to tool. */
export function EditorToolbar({ editor, onLink, onPicture }: EditorToolbarProps) {
  const text = useText();
  const [stop, setStop] = useState(0);
  const tools = useTools(editor, { onLink, onPicture });
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const next = MOVES[event.key]?.(stop, tools.length);
    if (next === undefined) return;
    event.preventDefault();
    setStop(next);
    event.currentTarget.querySelectorAll('button')[next]?.focus();
  };
  return (
    <div className={styles.toolbar} role="toolbar" aria-label={text('editor.toolbar')} onKeyDown={onKeyDown}>
      {tools.map(({ name, label, shortcut, isOn, canRun, run }, index) => (
        <button
          key={name}
          type="button"
          className={classNames(styles.tool, isOn && styles.on)}
          tabIndex={index === stop ? 0 : -1}
          aria-label={label}
          aria-pressed={isOn}
          aria-keyshortcuts={shortcut?.replace('Mod', isMac() ? 'Meta' : 'Control')}
          title={shortcut ? `${label} (${written(shortcut)})` : label}
          aria-disabled={!canRun || undefined}
          onFocus={() => setStop(index)}
          // The selection stays where it is.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => canRun && run()}
        >
          <EditorIcon name={name} />
        </button>
      ))}
    </div>
  );
}

function useTools(editor: Editor, { onLink, onPicture }: Pick<EditorToolbarProps, 'onLink' | 'onPicture'>): Tool[] {
  const text = useText();
  const state = useEditorState({
    editor,
    selector: ({ editor: now }) => ({
      on: TOOLS.map(({ isOn }) => isOn?.(now)),
      can: TOOLS.map(({ canRun }) => canRun?.(now) ?? true),
      link: now.isActive('link'),
    }),
  });
  return [
    ...TOOLS.map(({ name, label, shortcut, run }, index) => ({
      name,
      label: text(label),
      shortcut,
      isOn: state.on[index],
      canRun: state.can[index] ?? true,
      run: () => run(editor),
    })),
    { name: 'link', label: text('editor.link'), shortcut: 'Mod+K', isOn: state.link, canRun: true, run: onLink },
    { name: 'picture', label: text('editor.picture'), canRun: true, run: onPicture },
  ];
}
