import { safeAddress } from '@rayonne/rich-text';
import { Button, Dialog, TextField } from '@rayonne/ui';
import type { Editor } from '@tiptap/react';
import { useState, type SubmitEvent } from 'react';
import { useText } from '../../../../shared/i18n/use-text';
import styles from './editor.module.css';

/** « ville.fr » and « accueil@ville.fr » are what people write. */
function toAddress(written: string): string | undefined {
  const text = written.trim();
  return safeAddress(text) ?? safeAddress(text.includes('@') ? `mailto:${text}` : `https://${text}`);
}

/** Where the chosen words lead; without chosen words the address stands for itself. */
export function LinkDialog({ editor, onClose }: { editor: Editor; onClose: () => void }) {
  const text = useText();
  const before = String(editor.getAttributes('link')['href'] ?? '');
  const [written, setWritten] = useState(before);
  const [isWrong, setWrong] = useState(false);
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    // A form within the composer's: what is sent here must not publish.
    const href = toAddress(written);
    if (!href) return setWrong(true);
    onClose();
    const at = editor.chain().focus();
    if (editor.state.selection.empty && !before) {
      at.insertContent({ type: 'text', text: written.trim(), marks: [{ type: 'link', attrs: { href } }] }).run();
    } else {
      at.extendMarkRange('link').setLink({ href }).run();
    }
  };
  const remove = () => {
    onClose();
    editor.chain().focus().extendMarkRange('link').unsetLink().run();
  };
  return (
    <Dialog title={text('editor.link')} closeLabel={text('action.close')} onClose={onClose}>
      <form className={styles.linkForm} onSubmit={submit} noValidate>
        <TextField
          label={text('editor.address')}
          description={text('editor.addressHint')}
          inputMode="url"
          autoComplete="off"
          value={written}
          error={isWrong ? text('editor.addressWrong') : undefined}
          onChange={(event) => {
            setWrong(false);
            setWritten(event.currentTarget.value);
          }}
        />
        <div className={styles.linkActs}>
          <Button type="submit">{text('editor.setLink')}</Button>
          {before && (
            <Button variant="quiet" onClick={remove}>
              {text('editor.removeLink')}
            </Button>
          )}
        </div>
      </form>
    </Dialog>
  );
}
