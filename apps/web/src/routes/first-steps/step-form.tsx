import { useMutation } from '@apollo/client/react';
import { Button } from '@rayonne/ui';
import type { ReactNode } from 'react';
import type { AnswerFirstStepInput, FirstStep, FirstSteps_StepsFragment } from '../../gql/graphql';
import { Form } from '../../shared/forms/form';
import { useForm, type FieldFault, type FormState } from '../../shared/forms/use-form';
import { useText } from '../../shared/i18n/use-text';
import { useMembership } from '../../shared/session/membership';
import { AnswerFirstStep } from './first-steps-documents';

/** What each step is given to show. */
export interface StepProps {
  steps: FirstSteps_StepsFragment;
}

export type StepAnswer = Omit<AnswerFirstStepInput, 'territory' | 'step'>;

export interface StepFormProps {
  step: FirstStep;
  /** The answer, or what is missing from it. */
  read: (fields: FormData) => StepAnswer | { field: string; fault: FieldFault };
  children: (form: FormState) => ReactNode;
}

/** One question: go on with an answer, or pass it over. */
export function StepForm({ step, read, children }: StepFormProps) {
  const text = useText();
  const { territoryId, slug } = useMembership();
  const [answer, { loading }] = useMutation(AnswerFirstStep, { refetchQueries: ['Home'] });
  const send = (given: StepAnswer, intent?: string) =>
    answer({ variables: { input: { territory: territoryId, step, ...given } }, context: { intent } });
  const form = useForm({
    read,
    check: (given) => ('fault' in given ? { [given.field]: given.fault } : {}),
    submit: async (given, intent) => {
      if (!('fault' in given)) await send(given, intent);
    },
  });
  return (
    <Form key={slug} form={form}>
      {children(form)}
      <Button type="submit" size="large" wide busy={form.busy}>
        {text('firstSteps.next')}
      </Button>
      <Button variant="quiet" wide busy={loading && !form.busy} onClick={() => void send({}).catch(() => undefined)}>
        {text('firstSteps.skip')}
      </Button>
    </Form>
  );
}
