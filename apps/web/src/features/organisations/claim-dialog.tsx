import { useMutation } from '@apollo/client/react';
import { LIMITS } from '@rayonne/contracts';
import { Button, ChoiceField, Dialog, TextArea, useToast } from '@rayonne/ui';
import { graphql } from '../../gql';
import type { OrganisationRole } from '../../gql/graphql';
import { textOf } from '../../shared/forms/checks';
import { Form } from '../../shared/forms/form';
import { useForm } from '../../shared/forms/use-form';
import { useText } from '../../shared/i18n/use-text';
import { ROLE_TEXT, ROLES } from './organisation-words';

const ClaimOrganisation = graphql(/* GraphQL */ `
  mutation ClaimOrganisation($input: ClaimOrganisationInput!) {
    claimOrganisation(input: $input) {
      id
      ...OrganisationStanding_organisation
    }
  }
`);

const HINTS = { OWNER: 'claim.ownerHint', EDITOR: 'claim.editorHint', MEMBER: 'claim.memberHint' } as const;

export interface ClaimDialogProps {
  organisation: { id: string; name: string; viewerRole: OrganisationRole | null };
  onClose: () => void;
}

/** Asks for a role in an organisation. */
export function ClaimDialog({ organisation: { id, name, viewerRole }, onClose }: ClaimDialogProps) {
  const text = useText();
  const toast = useToast();
  const [claim] = useMutation(ClaimOrganisation, { refetchQueries: ['Organisation'] });
  const wanted = viewerRole ? ROLES.slice(0, ROLES.indexOf(viewerRole)) : ROLES;
  const first = wanted[wanted.length - 1] ?? 'MEMBER';
  const form = useForm({
    read: (fields) => ({
      role: wanted.find((role) => role === fields.get('role')) ?? first,
      note: textOf(fields, 'note').trim(),
    }),
    submit: async (values, intent) => {
      await claim({ variables: { input: { organisation: id, ...values } }, context: { intent } });
      toast({ text: text('claim.sent') });
      onClose();
    },
  });
  return (
    <Dialog title={text('claim.title', { name })} closeLabel={text('action.close')} onClose={onClose}>
      <Form form={form}>
        <ChoiceField
          label={text('claim.role')}
          name="role"
          defaultValue={first}
          error={form.errorOf('role')}
          options={wanted.map((role) => ({ value: role, label: text(ROLE_TEXT[role]), hint: text(HINTS[role]) }))}
        />
        <TextArea
          id="note"
          name="note"
          rows={3}
          label={text('claim.note')}
          description={text('claim.noteHint')}
          maxLength={LIMITS.claimNote.max}
          error={form.errorOf('note')}
        />
        <Button type="submit" variant="accent" busy={form.busy}>
          {text('claim.send')}
        </Button>
      </Form>
    </Dialog>
  );
}
