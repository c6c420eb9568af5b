import { ChoiceField, Dialog, TextField } from '@rayonne/ui';
import type { MessageId } from '@rayonne/messages';
import type { VoteScope } from '../../../gql/graphql';
import { textOf } from '../../../shared/forms/checks';
import styles from '../../../shared/forms/form.module.css';
import { Form, FormActions } from '../../../shared/forms/form';
import { useForm, type FieldFault } from '../../../shared/forms/use-form';
import { useText } from '../../../shared/i18n/use-text';
import { useUpdateCharter } from '../use-update-charter';
import type { VoteRuleTextProps } from './vote-rule-text';
import { readWhy, WhyField, whyFault } from '../why-field';

const SCOPES: readonly { value: VoteScope; label: MessageId }[] = [
  { value: 'NOTHING', label: 'charter.scopeShort.nothing' },
  { value: 'PRESETS', label: 'charter.scopeShort.presets' },
  { value: 'EVERYTHING', label: 'charter.scopeShort.everything' },
];

const BOUNDS = { quorum: { min: 1, max: 100 }, majority: { min: 50, max: 100 }, days: { min: 1, max: 30 } } as const;
type Figure = keyof typeof BOUNDS;

function figureFault(figure: Figure, value: number): FieldFault | undefined {
  const { min, max } = BOUNDS[figure];
  return Number.isInteger(value) && value >= min && value <= max ? undefined : ['charter.between', { min, max }];
}

export interface VoteRuleDialogProps extends VoteRuleTextProps {
  version: number;
  onClose: () => void;
}

/** When the members vote on the charter, and what a vote takes. */
export function VoteRuleDialog({ rule, version, onClose }: VoteRuleDialogProps) {
  const text = useText();
  const update = useUpdateCharter();
  const form = useForm({
    read: (fields) => ({
      scope: SCOPES.find(({ value }) => value === textOf(fields, 'scope'))?.value ?? rule.scope,
      quorum: Number(textOf(fields, 'quorum')),
      majority: Number(textOf(fields, 'majority')),
      days: Number(textOf(fields, 'days')),
      why: readWhy(fields),
    }),
    check: ({ quorum, majority, days, why }) => ({
      quorum: figureFault('quorum', quorum),
      majority: figureFault('majority', majority),
      days: figureFault('days', days),
      why: whyFault(why),
    }),
    submit: async ({ why, ...vote }, intent) => {
      await update({ vote, why, version }, intent);
      onClose();
    },
  });
  const figure = (name: Figure, label: MessageId) => (
    <TextField
      id={name}
      name={name}
      inputMode="numeric"
      label={text(label)}
      defaultValue={String(rule[name])}
      error={form.errorOf(name)}
    />
  );
  return (
    <Dialog title={text('charter.editRule')} closeLabel={text('action.close')} onClose={onClose}>
      <Form form={form}>
        <ChoiceField
          label={text('charter.scope')}
          name="scope"
          defaultValue={rule.scope}
          options={SCOPES.map(({ value, label }) => ({ value, label: text(label) }))}
        />
        <div className={styles.pair}>
          {figure('quorum', 'charter.quorum')}
          {figure('majority', 'charter.majority')}
        </div>
        {figure('days', 'charter.days')}
        <WhyField error={form.errorOf('why')} />
        <FormActions form={form} label={text('action.save')} onCancel={onClose} />
      </Form>
    </Dialog>
  );
}
