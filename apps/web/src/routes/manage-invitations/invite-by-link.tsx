import { useMutation } from '@apollo/client/react';
import { LIMITS } from '@rayonne/contracts';
import { Button, SelectField, TextField } from '@rayonne/ui';
import { useState } from 'react';
import type { CreateInvitationLinkMutation } from '../../gql/graphql';
import { textOf } from '../../shared/forms/checks';
import styles from '../../shared/forms/form.module.css';
import { Form } from '../../shared/forms/form';
import { useForm } from '../../shared/forms/use-form';
import { useText } from '../../shared/i18n/use-text';
import { useMembership } from '../../shared/session/membership';
import { CreateInvitationLink } from './invitation-documents';
import { FreshLink } from './fresh-link';
import { useReadListAgain } from './use-read-list-again';

const USES = [1, 10, 50, 200, 1_000];
const DAYS = [7, 30, 90, 365];
const ORDINARY = { uses: 50, days: 30 };

/** A link that several may use, to be passed on or printed. */
export function InviteByLink() {
  const text = useText();
  const { territoryId } = useMembership();
  const [made, setMade] = useState<CreateInvitationLinkMutation['createInvitationLink']>();
  const [create] = useMutation(CreateInvitationLink);
  const readListAgain = useReadListAgain();
  const form = useForm({
    read: (fields) => ({
      label: textOf(fields, 'label').trim() || null,
      maxUses: Number(textOf(fields, 'maxUses')),
      days: Number(textOf(fields, 'days')),
    }),
    submit: async (values, intent) => {
      const { data } = await create({
        variables: { input: { territory: territoryId, ...values } },
        context: { intent },
      });
      setMade(data?.createInvitationLink);
      await readListAgain();
    },
  });
  if (made) return <FreshLink id={made.invitation.id} url={made.url} onAnother={() => setMade(undefined)} />;
  return (
    <Form form={form}>
      <TextField
        id="label"
        name="label"
        maxLength={LIMITS.invitationLabel.max}
        label={text('invite.label')}
        description={text('invite.labelHint')}
        error={form.errorOf('label')}
      />
      <div className={styles.pair}>
        <SelectField
          name="maxUses"
          label={text('invite.maxUses')}
          defaultValue={String(ORDINARY.uses)}
          options={USES.map((count) => ({ value: String(count), label: text('invite.people', { count }) }))}
        />
        <SelectField
          name="days"
          label={text('invite.days')}
          defaultValue={String(ORDINARY.days)}
          options={DAYS.map((count) => ({ value: String(count), label: text('invite.dayCount', { count }) }))}
        />
      </div>
      <Button type="submit" variant="accent" wide busy={form.busy}>
        {text('invite.makeLink')}
      </Button>
    </Form>
  );
}
