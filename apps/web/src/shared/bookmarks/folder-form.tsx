import { LIMITS } from '@rayonne/contracts';
import { TextField } from '@rayonne/ui';
import { lengthFault, textOf } from '../forms/checks';
import { Form, FormActions } from '../forms/form';
import { useForm } from '../forms/use-form';
import { useText } from '../i18n/use-text';

export interface FolderFormProps {
  /** As it is called so far. */
  name?: string;
  /** What sends it. */
  label: string;
  onSubmit: (name: string, intent: string) => Promise<void>;
}

/** Names a folder, an old one or a new one. */
export function FolderForm({ name = '', label, onSubmit }: FolderFormProps) {
  const text = useText();
  const form = useForm({
    read: (fields) => ({ name: textOf(fields, 'name').trim() }),
    check: (given) => ({ name: lengthFault(given.name, LIMITS.bookmarkFolderName) }),
    submit: (given, intent) => onSubmit(given.name, intent),
  });
  return (
    <Form form={form}>
      <TextField
        id="name"
        name="name"
        label={text('bookmark.folderName')}
        description={text('bookmark.folderNameHint')}
        defaultValue={name}
        maxLength={LIMITS.bookmarkFolderName.max}
        error={form.errorOf('name')}
      />
      <FormActions form={form} label={label} />
    </Form>
  );
}
