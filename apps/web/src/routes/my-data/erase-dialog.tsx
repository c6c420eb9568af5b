import { useMutation } from '@apollo/client/react';
import { ChoiceField, Dialog, TextField } from '@rayonne/ui';
import { useProve } from '../../features/account/proof/proof';
import { graphql } from '../../gql';
import type { ErasedContent } from '../../gql/graphql';
import { textOf } from '../../shared/forms/checks';
import formStyles from '../../shared/forms/form.module.css';
import { Form, FormActions } from '../../shared/forms/form';
import { useForm } from '../../shared/forms/use-form';
import { useText } from '../../shared/i18n/use-text';
import type { DataOwner } from './my-data-page';

const EraseAccount = graphql(/* GraphQL */ `
  mutation EraseAccount($input: EraseAccountInput!) {
    eraseAccount(input: $input) {
      content
      dueAt
    }
  }
`);

export interface EraseDialogProps {
  owner: DataOwner;
  onAsked: () => Promise<unknown>;
  onClose: () => void;
}

/** The wish itself: what becomes of the contents, what follows for the territories, and a word typed on purpose. */
export function EraseDialog({ owner, onAsked, onClose }: EraseDialogProps) {
  const text = useText();
  const prove = useProve();
  const [erase] = useMutation(EraseAccount);
  const word = text('data.eraseWord');
  const form = useForm({
    read: (fields) => ({
      content: textOf(fields, 'content') as ErasedContent | '',
      word: textOf(fields, 'word').trim().toLowerCase(),
    }),
    check: (values) => ({
      content: values.content ? undefined : ['data.contentMissing'],
      word: values.word === word ? undefined : ['data.wordFault', { word }],
    }),
    submit: async ({ content }, intent) => {
      if (!content) return;
      const result = await prove(() => erase({ variables: { input: { content } }, context: { intent } }));
      if (!result) return;
      await onAsked();
      onClose();
    },
  });
  const alone = owner.memberships.filter(({ isLastCharterEditor }) => isLastCharterEditor);
  return (
    <Dialog title={text('data.eraseTitle')} closeLabel={text('action.close')} onClose={onClose}>
      <Form form={form}>
        <ChoiceField
          label={text('data.content')}
          name="content"
          error={form.errorOf('content')}
          options={[
            { value: 'KEPT', label: text('data.contentKept'), hint: text('data.contentKeptHint') },
            { value: 'REMOVED', label: text('data.contentRemoved'), hint: text('data.contentRemovedHint') },
          ]}
        />
        {alone.map(({ territory }) => (
          <p key={territory.id} className={formStyles.note}>
            {text('data.lastEditor', { territory: territory.name })}
          </p>
        ))}
        <TextField
          id="word"
          name="word"
          label={text('data.typeWord', { word })}
          description={text('data.weekHint')}
          error={form.errorOf('word')}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
        />
        <FormActions form={form} variant="danger" label={text('data.erase')} onCancel={onClose} />
      </Form>
    </Dialog>
  );
}
