import { useMutation } from '@apollo/client/react';
import { LIMITS } from '@rayonne/contracts';
import { Button, ChoiceField, TextField, useToast } from '@rayonne/ui';
import { useState } from 'react';
import type { Joining, JoiningPolicyQuery } from '../../gql/graphql';
import { textOf } from '../../shared/forms/checks';
import styles from '../../shared/forms/form.module.css';
import { Form } from '../../shared/forms/form';
import { useForm } from '../../shared/forms/use-form';
import { useText } from '../../shared/i18n/use-text';
import { useMembership } from '../../shared/session/membership';
import { UpdateJoiningPolicy } from './joining-documents';
import { WAY_TEXT, WAYS } from './ways';

export interface PolicyFormProps {
  policy: NonNullable<JoiningPolicyQuery['territory']>;
}

const PLACES = Array.from({ length: LIMITS.joiningQuestions }, (_, index) => `question-${index + 1}`);

/** Changes how newcomers come in. Questions stay on the form while they are asked of nobody. */
export function PolicyForm({ policy }: PolicyFormProps) {
  const text = useText();
  const toast = useToast();
  const { territoryId } = useMembership();
  const [way, setWay] = useState<Joining>(policy.joining);
  const [update] = useMutation(UpdateJoiningPolicy);
  const form = useForm({
    read: (fields) => [...new Set(PLACES.map((place) => textOf(fields, place).trim()).filter(Boolean))],
    submit: async (questions, intent) => {
      const asked = way === 'APPROVAL' ? questions : policy.joiningQuestions;
      await update({
        variables: { input: { territory: territoryId, joining: way, questions: [...asked] } },
        context: { intent },
      });
      toast({ text: text('policy.saved') });
    },
  });
  return (
    <Form form={form}>
      <ChoiceField
        label={text('policy.way')}
        name="joining"
        value={way}
        onChange={setWay}
        options={WAYS.map((value) => ({ value, label: text(WAY_TEXT[value].label), hint: text(WAY_TEXT[value].hint) }))}
      />
      {way === 'APPROVAL' && <Questions questions={policy.joiningQuestions} />}
      <Button type="submit" wide busy={form.busy}>
        {text('action.save')}
      </Button>
    </Form>
  );
}

/** As many fields as there are questions, and one to add another. */
function Questions({ questions }: { questions: readonly string[] }) {
  const text = useText();
  const [count, setCount] = useState(Math.max(1, questions.length));
  return (
    <fieldset className={styles.form}>
      <legend>{text('policy.questions')}</legend>
      {PLACES.slice(0, count).map((place, index) => (
        <TextField
          key={place}
          id={place}
          name={place}
          label={text('policy.question', { number: index + 1 })}
          maxLength={LIMITS.joiningQuestion.max}
          defaultValue={questions[index]}
        />
      ))}
      {count < LIMITS.joiningQuestions && (
        <Button variant="soft" onClick={() => setCount(count + 1)}>
          {text('policy.addQuestion')}
        </Button>
      )}
    </fieldset>
  );
}
