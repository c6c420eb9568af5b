import { useMutation } from '@apollo/client/react';
import { ChoiceField, useToast } from '@rayonne/ui';
import { graphql } from '../../../gql';
import { textOf } from '../../../shared/forms/checks';
import { Form, FormActions } from '../../../shared/forms/form';
import { useForm } from '../../../shared/forms/use-form';
import { useText } from '../../../shared/i18n/use-text';

const CastElectionBallot = graphql(/* GraphQL */ `
  mutation CastElectionBallot($input: CastElectionBallotInput!) {
    castElectionBallot(input: $input) {
      id
      ...ElectionCard_election
    }
  }
`);

const BLANK = 'blank';

export interface ElectionBallotProps {
  election: string;
  candidacies: readonly { id: string; member: { name: string } | null }[];
  hasVoted: boolean;
}

/** The reader's secret ballot. */
export function ElectionBallot({ election, candidacies, hasVoted }: ElectionBallotProps) {
  const text = useText();
  const toast = useToast();
  const [cast] = useMutation(CastElectionBallot);
  const form = useForm({
    read: (fields) => textOf(fields, `ballot-${election}`),
    check: (choice) => ({ [`ballot-${election}`]: choice ? undefined : ['vote.choiceMissing'] }),
    submit: async (choice, intent) => {
      const candidacy = choice === BLANK ? null : choice;
      await cast({ variables: { input: { election, candidacy } }, context: { intent } });
      toast({ text: text('vote.didCast') });
    },
  });
  const named = candidacies.map(({ id, member }) => ({ value: id, label: member?.name ?? text('charter.somebody') }));
  return (
    <Form form={form}>
      {hasVoted && <p>{text('vote.hasVoted')}</p>}
      <div id={`ballot-${election}`} tabIndex={-1}>
        <ChoiceField
          label={text('elections.yourVote')}
          name={`ballot-${election}`}
          error={form.errorOf(`ballot-${election}`)}
          options={[...named, { value: BLANK, label: text('elections.blank') }]}
        />
      </div>
      <FormActions form={form} label={text(hasVoted ? 'vote.change' : 'vote.cast')} />
    </Form>
  );
}
