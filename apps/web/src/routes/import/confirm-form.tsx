import { useMutation } from '@apollo/client/react';
import { LIMITS } from '@rayonne/contracts';
import { Card, CheckboxField, TextArea } from '@rayonne/ui';
import { graphql } from '../../gql';
import { lengthFault, textOf } from '../../shared/forms/checks';
import { Form, FormActions } from '../../shared/forms/form';
import { useForm } from '../../shared/forms/use-form';
import { useText } from '../../shared/i18n/use-text';
import { useMembership } from '../../shared/session/membership';
import type { StepProps } from './import-page';
import { rowsWith } from './import-words';

export const CONFIRM_ID = 'confirm-title';

const ConfirmImportMutation = graphql(/* GraphQL */ `
  mutation ConfirmImport($input: ConfirmImportInput!) {
    confirmImport(input: $input) {
      id
      state
      version
      origin
      note
      confirmedAt
      progress {
        jobId
        done
        total
      }
    }
  }
`);

/** The word that sends the invitations: where the list comes from, and that it was come by lawfully. */
export function ConfirmForm({ found, onChanged }: StepProps) {
  const text = useText();
  const { name: territory } = useMembership();
  const [confirm] = useMutation(ConfirmImportMutation);
  const count = rowsWith(found.counts, 'NEW');
  const form = useForm({
    read: (fields) => ({
      origin: textOf(fields, 'origin').trim(),
      note: textOf(fields, 'note').trim() || null,
      attested: fields.get('attested') !== null,
    }),
    check: ({ origin, attested }) => ({
      origin: lengthFault(origin, LIMITS.importOrigin),
      attested: attested ? undefined : ['imports.attestationNeeded'],
    }),
    submit: async (values, intent) => {
      try {
        await confirm({
          variables: { input: { import: found.id, version: found.version, ...values } },
          context: { intent },
        });
      } finally {
        await onChanged();
      }
    },
  });
  return (
    <Card as="section" aria-labelledby={CONFIRM_ID}>
      <Form form={form}>
        <div>
          <h2 id={CONFIRM_ID} tabIndex={-1}>
            {text('imports.confirmTitle', { count })}
          </h2>
          <p>{text('imports.confirmText', { territory })}</p>
        </div>
        <TextArea
          id="origin"
          name="origin"
          label={text('imports.origin')}
          description={text('imports.originHint')}
          maxLength={LIMITS.importOrigin.max}
          defaultValue={found.origin ?? ''}
          error={form.errorOf('origin')}
        />
        <TextArea
          id="note"
          name="note"
          label={text('imports.note')}
          description={text('imports.noteHint')}
          maxLength={LIMITS.invitationNote.max}
          defaultValue={found.note ?? ''}
          error={form.errorOf('note')}
        />
        <CheckboxField
          id="attested"
          name="attested"
          label={text('imports.attestation')}
          error={form.errorOf('attested')}
        />
        <FormActions form={form} variant="accent" size="large" wide label={text('imports.send', { count })} />
      </Form>
    </Card>
  );
}
