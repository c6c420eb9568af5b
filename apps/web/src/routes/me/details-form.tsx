import { useMutation } from '@apollo/client/react';
import { LIMITS } from '@rayonne/contracts';
import { SelectField, setTimeZone, TextField, useToast } from '@rayonne/ui';
import { useMemo } from 'react';
import { graphql } from '../../gql';
import { nameFault, textOf } from '../../shared/forms/checks';
import { Form, FormActions } from '../../shared/forms/form';
import { useForm } from '../../shared/forms/use-form';
import { useLocale, useText } from '../../shared/i18n/use-text';
import { timeZones } from './time-zones';

// The members that the person is, so that their name changes wherever it is on the screen.
const UpdateAccount = graphql(/* GraphQL */ `
  mutation UpdateAccount($input: UpdateAccountInput!) {
    updateAccount(input: $input) {
      id
      name
      timeZone
      memberships {
        member {
          id
          name
          initials
        }
        territory {
          id
        }
      }
    }
  }
`);

export interface DetailsFormProps {
  name: string;
  timeZone: string;
  onClose: () => void;
}

export function DetailsForm({ name, timeZone, onClose }: DetailsFormProps) {
  const text = useText();
  const locale = useLocale();
  const toast = useToast();
  const [update] = useMutation(UpdateAccount);
  const zones = useMemo(() => timeZones(timeZone, locale), [timeZone, locale]);
  const form = useForm({
    read: (fields) => ({ name: textOf(fields, 'name').trim(), timeZone: textOf(fields, 'timeZone') }),
    check: (values) => ({ name: nameFault(values.name, LIMITS.name) }),
    submit: async (input, intent) => {
      await update({ variables: { input }, context: { intent } });
      setTimeZone(input.timeZone);
      toast({ text: text('me.detailsKept') });
      onClose();
    },
  });
  return (
    <Form form={form}>
      <TextField
        id="name"
        name="name"
        label={text('account.name')}
        description={text('account.nameHint')}
        error={form.errorOf('name')}
        defaultValue={name}
        autoComplete="name"
      />
      <SelectField
        id="timeZone"
        name="timeZone"
        label={text('me.timeZone')}
        description={text('me.timeZoneHint')}
        error={form.errorOf('timeZone')}
        defaultValue={timeZone}
        options={zones}
      />
      <FormActions form={form} label={text('action.save')} onCancel={onClose} />
    </Form>
  );
}
