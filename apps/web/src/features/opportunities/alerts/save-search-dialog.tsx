import { useMutation } from '@apollo/client/react';
import { LIMITS } from '@rayonne/contracts';
import { Dialog, SelectField, TextField, useToast } from '@rayonne/ui';
import { lengthFault, textOf } from '../../../shared/forms/checks';
import { Form, FormActions } from '../../../shared/forms/form';
import { useForm } from '../../../shared/forms/use-form';
import { useText } from '../../../shared/i18n/use-text';
import { useMembership } from '../../../shared/session/membership';
import { alertOf, alertOptions } from './alert-periods';
import { SaveOpportunitySearch } from './saved-search-documents';

export interface SaveSearchDialogProps {
  /** The parameters of the list's address as it stands. */
  query: string;
  onClose: () => void;
}

/** Names the present search, and says how often to be told what is new under it. */
export function SaveSearchDialog({ query, onClose }: SaveSearchDialogProps) {
  const text = useText();
  const toast = useToast();
  const { territoryId: territory } = useMembership();
  const [save] = useMutation(SaveOpportunitySearch, {
    refetchQueries: ['SavedOpportunitySearches'],
    awaitRefetchQueries: true,
  });
  const form = useForm({
    read: (fields) => ({
      territory,
      query,
      name: textOf(fields, 'name').trim(),
      alert: alertOf(textOf(fields, 'alert')),
    }),
    check: ({ name }) => ({ name: lengthFault(name, LIMITS.savedSearchName) }),
    submit: async (input, intent) => {
      await save({ variables: { input }, context: { intent } });
      toast({ text: text(input.alert ? 'savedOpportunities.savedAlert' : 'savedOpportunities.saved') });
      onClose();
    },
  });
  return (
    <Dialog title={text('savedOpportunities.save')} closeLabel={text('action.close')} onClose={onClose}>
      <Form form={form}>
        <TextField
          id="name"
          name="name"
          label={text('savedOpportunities.name')}
          description={text('savedOpportunities.nameHint')}
          defaultValue={query === '' ? text('savedOpportunities.everything') : undefined}
          maxLength={LIMITS.savedSearchName.max}
          error={form.errorOf('name')}
        />
        <SelectField
          id="alert"
          name="alert"
          label={text('savedOpportunities.alert')}
          description={text('savedOpportunities.alertHint')}
          defaultValue="DAILY"
          options={alertOptions(text)}
        />
        <FormActions form={form} label={text('savedOpportunities.save')} />
      </Form>
    </Dialog>
  );
}
