import { tidyRichText, type EditorNode, type RichDocument } from '@rayonne/rich-text';
import { EditorContent, useEditor, type Editor, type JSONContent } from '@tiptap/react';
import { useEffect, useEffectEvent, useId, useRef, useState } from 'react';
import { useText } from '../../../../shared/i18n/use-text';
import { isTopic, MentionSuggestions } from '../../../../shared/mentions/mention-suggestions';
import type { Mentioned } from '../../../../shared/mentions/mention-tokens';
import { PictureUpload } from './picture-upload';
import { editorExtensions } from './editor-extensions';
import { EditorToolbar } from './editor-toolbar';
import { LinkDialog } from './link-dialog';
import { useEditorMentions } from './use-editor-mentions';
import richStyles from '../../../../shared/rich-text/rich-text.module.css';
import styles from './editor.module.css';

export interface StoryEditorProps {
  /** What it opens with; it is not read again. */
  document: RichDocument | undefined;
  onChange: (document: RichDocument) => void;
  /** Whom the document names, as far as one knows. */
  members: readonly Mentioned[];
  onMention: (member: Mentioned) => void;
}

/** Writes a long text. What it may hold is what `libs/rich-text` allows, whether it is typed or pasted. */
export function StoryEditor({ document, onChange, members, onMention }: StoryEditorProps) {
  const text = useText();
  const hintId = useId();
  const [names] = useState(() => new Map(members.map(({ id, name }) => [id, name])));
  const [asks, setAsks] = useState<'link' | 'picture'>();
  const keys = useRef<(event: KeyboardEvent) => boolean>(() => false);
  const tell = useEffectEvent((editor: Editor) =>
    onChange(tidyRichText(editor.getJSON() as EditorNode) as RichDocument),
  );
  const [extensions] = useState(() =>
    editorExtensions({
      placeholder: text('story.placeholder'),
      nameOf: (id) => names.get(id) ?? text('mention.gone'),
    }),
  );
  const editor = useEditor({
    extensions,
    // Its styles are ours: the content security policy lets no others in.
    injectCSS: false,
    content: document && (structuredClone(document) as JSONContent),
    editorProps: {
      attributes: {
        class: `${richStyles.text} ${styles.page}`,
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-autocomplete': 'list',
        'aria-label': text('story.text'),
        'aria-describedby': hintId,
      },
      handleKeyDown: (_view, event) => {
        if (event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey)) {
          event.preventDefault();
          setAsks('link');
          return true;
        }
        return keys.current(event);
      },
    },
  });
  useEffect(() => {
    const listen = ({ editor: now }: { editor: Editor }) => tell(now);
    editor.on('update', listen);
    return () => void editor.off('update', listen);
  }, [editor]);
  const mentions = useEditorMentions(editor, (member) => {
    names.set(member.id, member.name);
    onMention(member);
  });
  useEffect(() => {
    keys.current = mentions.onKeyDown;
  });
  return (
    <div className={styles.editor}>
      <EditorToolbar editor={editor} onLink={() => setAsks('link')} onPicture={() => setAsks('picture')} />
      <div className={styles.paper}>
        <EditorContent editor={editor} />
        <div className={styles.caret} style={{ top: mentions.top }}>
          <MentionSuggestions
            id={mentions.listId}
            found={mentions.found}
            isOpen={mentions.isOpen}
            active={mentions.chosen}
            onPick={(one) => !isTopic(one) && mentions.take(one)}
          />
        </div>
      </div>
      <p id={hintId} className={styles.hint}>
        {text('editor.hint')}
      </p>
      {asks === 'link' && <LinkDialog editor={editor} onClose={() => setAsks(undefined)} />}
      {asks === 'picture' && (
        <PictureUpload
          title={text('editor.picture')}
          onClose={() => setAsks(undefined)}
          onPicture={({ upload, alt }) => {
            setAsks(undefined);
            const figure = { type: 'figure', attrs: { media: upload, alt, caption: '' } };
            editor.chain().focus().insertContent(figure).run();
          }}
        />
      )}
    </div>
  );
}
