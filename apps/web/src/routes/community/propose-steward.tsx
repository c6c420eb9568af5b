import { SelectField } from '@rayonne/ui';
import { textOf } from '../../shared/forms/checks';
import { Form, FormActions } from '../../shared/forms/form';
import { useForm } from '../../shared/forms/use-form';
import { useText } from '../../shared/i18n/use-text';
import type { Stewardship } from './stewards';

export interface ProposeStewardProps {
  candidates: Stewardship['candidates'];
  propose: (member: string) => Promise<void>;
}

/** For peers: one of their own, for level 4. */
export function ProposeSteward({ candidates, propose }: ProposeStewardProps) {
  const text = useText();
  const form = useForm({
    read: (fields) => ({ member: textOf(fields, 'candidate') }),
    check: ({ member }) => ({ candidate: member ? undefined : ['stewards.memberMissing'] }),
    submit: ({ member }) => propose(member),
  });
  return (
    <Form form={form}>
      <h3>{text('stewards.propose')}</h3>
      <SelectField
        id="candidate"
        name="candidate"
        label={text('stewards.member')}
        error={form.errorOf('candidate')}
        options={[{ value: '', label: '' }, ...candidates.map(({ id, name }) => ({ value: id, label: name }))]}
      />
      <FormActions form={form} variant="soft" label={text('stewards.propose')} />
    </Form>
  );
}
