import { Button } from '@rayonne/ui';
import type { Persona } from '../../../gql/graphql';
import { Form } from '../../../shared/forms/form';
import { useForm } from '../../../shared/forms/use-form';
import { BelongingFields, readBelonging, type BelongingFieldsProps } from './belonging-fields';

export interface Belonging {
  persona: Persona;
  communeCode: string | null;
}

export interface MembershipFormProps {
  communes: readonly { code: string; name: string }[];
  onSearchCommune: (text: string) => void;
  /** Does the work; what it throws is shown. */
  onSubmit: (belonging: Belonging, intent: string) => Promise<void>;
  submitLabel: string;
  /** What whoever invites knows already. */
  initial?: BelongingFieldsProps['initial'];
}

/** As whom one takes part, and from which commune. */
export function MembershipForm({ communes, onSearchCommune, onSubmit, submitLabel, initial }: MembershipFormProps) {
  const form = useForm({
    read: readBelonging,
    check: ({ persona }) => ({ persona: persona ? undefined : ['membership.personaMissing'] }),
    submit: async ({ persona = 'AMBASSADOR', communeCode }, intent) => onSubmit({ persona, communeCode }, intent),
  });
  return (
    <Form form={form}>
      <BelongingFields form={form} communes={communes} onSearchCommune={onSearchCommune} initial={initial} />
      <Button type="submit" size="large" wide busy={form.busy}>
        {submitLabel}
      </Button>
    </Form>
  );
}
