import { useMutation } from '@apollo/client/react';
import { LIMITS } from '@rayonne/contracts';
import { Button, TextArea, useToast } from '@rayonne/ui';
import { useState } from 'react';
import { graphql } from '../../../gql';
import { lengthFault, textOf } from '../../../shared/forms/checks';
import styles from '../../../shared/forms/form.module.css';
import { Form, FormActions } from '../../../shared/forms/form';
import { useForm } from '../../../shared/forms/use-form';
import { failureOf, failureText } from '../../../shared/graphql/failure';
import { useText } from '../../../shared/i18n/use-text';

const StandInElection = graphql(/* GraphQL */ `
  mutation StandInElection($input: StandInput!) {
    standInElection(input: $input) {
      id
      ...ElectionCard_election
    }
  }
`);

const WithdrawCandidacy = graphql(/* GraphQL */ `
  mutation WithdrawCandidacy($election: ID!) {
    withdrawCandidacy(election: $election) {
      id
      ...ElectionCard_election
    }
  }
`);

export interface CandidacyFormProps {
  election: string;
  /** What the reader said when they stood; unset when they do not stand. */
  statement: string | undefined;
}

/** Standing in an election, saying it better, stepping back. */
export function CandidacyForm({ election, statement }: CandidacyFormProps) {
  const text = useText();
  const toast = useToast();
  const [isOpen, setOpen] = useState(false);
  const [withdraw, { loading }] = useMutation(WithdrawCandidacy);
  const stepBack = async () => {
    try {
      await withdraw({ variables: { election } });
      toast({ text: text('elections.withdrew') });
    } catch (error) {
      toast({ tone: 'danger', text: text(failureText(failureOf(error))) });
    }
  };
  if (isOpen) return <StatementForm election={election} statement={statement} onDone={() => setOpen(false)} />;
  return (
    <div className={styles.actions}>
      <Button variant="outline" onClick={() => setOpen(true)}>
        {text(statement === undefined ? 'elections.stand' : 'elections.rewrite')}
      </Button>
      {statement !== undefined && (
        <Button variant="quiet" busy={loading} onClick={() => void stepBack()}>
          {text('elections.withdraw')}
        </Button>
      )}
    </div>
  );
}

function StatementForm({ election, statement, onDone }: CandidacyFormProps & { onDone: () => void }) {
  const text = useText();
  const toast = useToast();
  const [stand] = useMutation(StandInElection);
  const form = useForm({
    read: (fields) => ({ statement: textOf(fields, 'statement').trim() }),
    check: (values) => ({ statement: lengthFault(values.statement, LIMITS.candidacyStatement) }),
    submit: async (values, intent) => {
      await stand({ variables: { input: { election, ...values } }, context: { intent } });
      toast({ text: text('elections.stood') });
      onDone();
    },
  });
  return (
    <Form form={form}>
      <TextArea
        id="statement"
        name="statement"
        rows={4}
        maxLength={LIMITS.candidacyStatement.max}
        label={text('elections.statement')}
        description={text('elections.statementHint')}
        defaultValue={statement}
        error={form.errorOf('statement')}
      />
      <FormActions form={form} label={text('elections.stand')} onCancel={onDone} />
    </Form>
  );
}
