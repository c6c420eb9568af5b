import { useMutation } from '@apollo/client/react';
import { LIMITS, MANDATE_KINDS } from '@rayonne/contracts';
import { Button, SelectField, TextArea, TextField, useToast } from '@rayonne/ui';
import { useState } from 'react';
import { MANDATE_TEXT } from '../../features/territories/mandate-text';
import { emailFault, textOf } from '../../shared/forms/checks';
import styles from '../../shared/forms/form.module.css';
import { Form } from '../../shared/forms/form';
import { useForm } from '../../shared/forms/use-form';
import { useText } from '../../shared/i18n/use-text';
import { useHolds, useMembership } from '../../shared/session/membership';
import { InviteMember } from './invitation-documents';
import { useReadListAgain } from './use-read-list-again';

/** A mail to one person, with a word from the inviter. */
export function InviteByMail() {
  const text = useText();
  const toast = useToast();
  const { territoryId } = useMembership();
  const canGrant = useHolds('mandates.grant');
  const [sent, setSent] = useState(0);
  const [invite] = useMutation(InviteMember);
  const readListAgain = useReadListAgain();
  const form = useForm({
    read: (fields) => ({
      email: textOf(fields, 'email').trim(),
      note: textOf(fields, 'note').trim() || null,
      mandate: textOf(fields, 'mandate') || null,
    }),
    check: ({ email }) => ({ email: emailFault(email) }),
    submit: async (values, intent) => {
      await invite({ variables: { input: { territory: territoryId, ...values } }, context: { intent } });
      toast({ text: text('invited.sent', { email: values.email }) });
      setSent((count) => count + 1);
      await readListAgain();
    },
  });
  return (
    <Form key={sent} form={form}>
      <TextField
        id="email"
        name="email"
        type="email"
        label={text('invite.email')}
        error={form.errorOf('email')}
        autoComplete="off"
      />
      <TextArea
        id="note"
        name="note"
        rows={3}
        maxLength={LIMITS.invitationNote.max}
        label={text('invite.note')}
        description={text('invite.noteHint')}
        error={form.errorOf('note')}
      />
      {canGrant && (
        <SelectField
          name="mandate"
          label={text('invite.mandate')}
          options={[
            { value: '', label: text('invite.noMandate') },
            ...MANDATE_KINDS.map((kind) => ({ value: kind, label: text(MANDATE_TEXT[kind]) })),
          ]}
        />
      )}
      <Button type="submit" variant="accent" wide busy={form.busy}>
        {text('invite.submit')}
      </Button>
      <p className={styles.otherwise}>{text('invite.never')}</p>
    </Form>
  );
}
