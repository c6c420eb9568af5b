import type { Editor } from '@tiptap/core';
import type { MessageId } from '@rayonne/messages';
import type { EditorIconName } from './editor-icon';

export interface EditorTool {
  name: EditorIconName;
  label: MessageId;
  /** As it is pressed; `Mod` is Ctrl, or ⌘ on a Mac. */
  shortcut?: string;
  /** Unset where the tool is not something that a place may have. */
  isOn?: (editor: Editor) => boolean;
  canRun?: (editor: Editor) => boolean;
  run: (editor: Editor) => void;
}

const at = (editor: Editor) => editor.chain().focus();

/** In the order of the toolbar; link and picture ask for more and stand after them. */
export const TOOLS: readonly EditorTool[] = [
  {
    name: 'bold',
    label: 'editor.bold',
    shortcut: 'Mod+B',
    isOn: (editor) => editor.isActive('bold'),
    run: (editor) => at(editor).toggleBold().run(),
  },
  {
    name: 'italic',
    label: 'editor.italic',
    shortcut: 'Mod+I',
    isOn: (editor) => editor.isActive('italic'),
    run: (editor) => at(editor).toggleItalic().run(),
  },
  {
    name: 'heading',
    label: 'editor.heading',
    shortcut: 'Mod+Alt+2',
    isOn: (editor) => editor.isActive('heading', { level: 2 }),
    run: (editor) => at(editor).toggleHeading({ level: 2 }).run(),
  },
  {
    name: 'subheading',
    label: 'editor.subheading',
    shortcut: 'Mod+Alt+3',
    isOn: (editor) => editor.isActive('heading', { level: 3 }),
    run: (editor) => at(editor).toggleHeading({ level: 3 }).run(),
  },
  {
    name: 'bullets',
    label: 'editor.bullets',
    shortcut: 'Mod+Shift+8',
    isOn: (editor) => editor.isActive('bulletList'),
    run: (editor) => at(editor).toggleBulletList().run(),
  },
  {
    name: 'numbers',
    label: 'editor.numbers',
    shortcut: 'Mod+Shift+7',
    isOn: (editor) => editor.isActive('orderedList'),
    run: (editor) => at(editor).toggleOrderedList().run(),
  },
  {
    name: 'quote',
    label: 'editor.quote',
    isOn: (editor) => editor.isActive('blockquote'),
    run: (editor) => at(editor).toggleWrap('blockquote').run(),
  },
  { name: 'rule', label: 'editor.rule', run: (editor) => at(editor).setHorizontalRule().run() },
  {
    name: 'undo',
    label: 'editor.undo',
    shortcut: 'Mod+Z',
    canRun: (editor) => editor.can().undo(),
    run: (editor) => at(editor).undo().run(),
  },
  {
    name: 'redo',
    label: 'editor.redo',
    shortcut: 'Mod+Shift+Z',
    canRun: (editor) => editor.can().redo(),
    run: (editor) => at(editor).redo().run(),
  },
];
