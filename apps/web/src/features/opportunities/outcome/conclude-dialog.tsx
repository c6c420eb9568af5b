import { useMutation, useQuery } from '@apollo/client/react';
import { LIMITS } from '@rayonne/contracts';
import { ChoiceField, Dialog, SelectField, TextArea, TextField, useToast } from '@rayonne/ui';
import { useState } from 'react';
import type { ConclusionChoicesQuery, OutcomeKind } from '../../../gql/graphql';
import { Form, FormActions } from '../../../shared/forms/form';
import formStyles from '../../../shared/forms/form.module.css';
import { useForm } from '../../../shared/forms/use-form';
import { useText } from '../../../shared/i18n/use-text';
import { MemberField } from '../../../shared/people/member-field';
import { PartState } from '../../../shared/routing/part-state';
import { ANOTHER_MEMBER, checkConclusion, OUTSIDE, readConclusion, type Credited } from './conclude-values';
import { CreditFields } from './credit-fields';
import { ConcludeOpportunity, ConclusionChoices } from './outcome-documents';
import { OUTCOME_LABELS } from './outcome-kinds';

const KINDS = Object.keys(OUTCOME_LABELS) as OutcomeKind[];

export interface ConcludeDialogProps {
  id: string;
  onClose: () => void;
}

/** With whom it came to what, and thanks to whom. */
export function ConcludeDialog({ id, onClose }: ConcludeDialogProps) {
  const text = useText();
  const variables = { opportunity: id };
  const { data, error, refetch } = useQuery(ConclusionChoices, { variables, fetchPolicy: 'cache-and-network' });
  return (
    <Dialog title={text('conclude.title')} closeLabel={text('action.close')} onClose={onClose}>
      {data ? (
        <ConcludeForm id={id} choices={data} onClose={onClose} />
      ) : (
        <PartState error={error} onRetry={refetch} rows={3} />
      )}
    </Dialog>
  );
}

interface ConcludeFormProps extends ConcludeDialogProps {
  choices: ConclusionChoicesQuery;
}

function ConcludeForm({ id, choices, onClose }: ConcludeFormProps) {
  const text = useText();
  const toast = useToast();
  const answers = choices.opportunityAnswers.nodes.filter(({ state }) => state !== 'DECLINED');
  const answerers = answers.map(({ member }) => member);
  const likely = answers.find(({ state }) => state === 'SHORTLISTED') ?? answers[0];
  const [partner, setPartner] = useState(likely?.member.id ?? OUTSIDE);
  const [credits, setCredits] = useState<readonly Credited[]>([]);
  const [conclude] = useMutation(ConcludeOpportunity);
  const form = useForm({
    read: readConclusion,
    check: checkConclusion,
    submit: async (values, intent) => {
      const named = credits.map(({ id: member, role }) => ({ member, role }));
      await conclude({ variables: { input: { id, ...values, credits: named } }, context: { intent } });
      toast({ text: text('conclude.done') });
      onClose();
    },
  });
  return (
    <Form form={form}>
      <SelectField
        id="kind"
        name="kind"
        label={text('conclude.kind')}
        options={KINDS.map((kind) => ({ value: kind, label: text(OUTCOME_LABELS[kind]) }))}
      />
      <ChoiceField
        label={text('conclude.with')}
        name="with"
        value={partner}
        onChange={setPartner}
        options={[
          ...answerers.map(({ id: member, name }) => ({ value: member, label: name })),
          { value: ANOTHER_MEMBER, label: text('conclude.anotherMember') },
          { value: OUTSIDE, label: text('conclude.outside') },
        ]}
      />
      {partner === ANOTHER_MEMBER && (
        <MemberField
          name="partner"
          label={text('conclude.member')}
          description={text('conclude.memberHint')}
          error={form.errorOf('partner')}
        />
      )}
      {partner === OUTSIDE && (
        <TextField
          id="partnerWords"
          name="partnerWords"
          label={text('conclude.words')}
          description={text('conclude.wordsHint')}
          maxLength={LIMITS.outcomePartner.max}
          error={form.errorOf('partnerWords')}
        />
      )}
      <div className={formStyles.pair}>
        <TextField
          id="amountMin"
          name="amountMin"
          inputMode="numeric"
          label={text('conclude.amountMin')}
          error={form.errorOf('amountMin')}
        />
        <TextField
          id="amountMax"
          name="amountMax"
          inputMode="numeric"
          label={text('conclude.amountMax')}
          error={form.errorOf('amountMax')}
        />
      </div>
      <p className={formStyles.otherwise}>{text('conclude.amountHint')}</p>
      <TextArea
        id="thanks"
        name="thanks"
        rows={3}
        label={text('conclude.thanks')}
        description={text('conclude.thanksHint')}
        maxLength={LIMITS.outcomeThanks.max}
        error={form.errorOf('thanks')}
      />
      <CreditFields suggestions={choices.creditSuggestions} credits={credits} onChange={setCredits} without={partner} />
      <FormActions form={form} variant="accent" label={text('conclude.send')} onCancel={onClose} />
    </Form>
  );
}
