import type { FragmentType } from '@apollo/client';
import { useMutation } from '@apollo/client/react';
import { ChoiceField, formatShortDay, useToast } from '@rayonne/ui';
import type { MessageId } from '@rayonne/messages';
import { graphql } from '../../../gql';
import type { BallotChoice } from '../../../gql/graphql';
import { textOf } from '../../../shared/forms/checks';
import { Form, FormActions } from '../../../shared/forms/form';
import { useForm } from '../../../shared/forms/use-form';
import { useFragmentData } from '../../../shared/graphql/use-fragment-data';
import { useLocale, useText } from '../../../shared/i18n/use-text';
import styles from '../charter.module.css';

export const VotePanel_vote = graphql(/* GraphQL */ `
  fragment VotePanel_vote on Vote {
    id
    closesAt
    isOpen
    isForTrusted
    eligibleCount
    votedCount
    quorum
    viewerMayVote
    viewerHasVoted
  }
`);

const CastBallot = graphql(/* GraphQL */ `
  mutation CastBallot($input: CastBallotInput!) {
    castBallot(input: $input) {
      id
      ...VotePanel_vote
    }
  }
`);

const CHOICES: readonly { value: BallotChoice; label: MessageId }[] = [
  { value: 'FOR', label: 'vote.for' },
  { value: 'AGAINST', label: 'vote.against' },
  { value: 'BLANK', label: 'vote.blank' },
];

/** A secret vote: until when, how many took part, and the reader's ballot. */
export function VotePanel({ vote }: { vote: FragmentType<typeof VotePanel_vote> }) {
  const text = useText();
  const locale = useLocale();
  const { id, closesAt, isOpen, isForTrusted, eligibleCount, votedCount, quorum, viewerMayVote, viewerHasVoted } =
    useFragmentData(VotePanel_vote, vote);
  const needed = Math.max(1, Math.ceil((quorum * eligibleCount) / 100));
  return (
    <div className={styles.vote}>
      <p className={styles.entryTitle}>{text('vote.title', { date: formatShortDay(new Date(closesAt), locale) })}</p>
      <p>{text('vote.turnout', { voted: votedCount, eligible: eligibleCount, needed })}</p>
      <p className={styles.hint}>{text(isForTrusted ? 'vote.trusted' : 'vote.everyone')}</p>
      {!isOpen && <p>{text('vote.counting')}</p>}
      {isOpen && !viewerMayVote && <p className={styles.hint}>{text('vote.notYours')}</p>}
      {viewerHasVoted && isOpen && <p>{text('vote.hasVoted')}</p>}
      {viewerMayVote && <BallotForm id={id} hasVoted={viewerHasVoted} />}
    </div>
  );
}

function BallotForm({ id, hasVoted }: { id: string; hasVoted: boolean }) {
  const text = useText();
  const toast = useToast();
  const [cast] = useMutation(CastBallot);
  const form = useForm({
    read: (fields) => CHOICES.find(({ value }) => value === textOf(fields, 'choice'))?.value,
    check: (choice) => ({ choice: choice ? undefined : ['vote.choiceMissing'] }),
    submit: async (choice = 'BLANK', intent) => {
      await cast({ variables: { input: { vote: id, choice } }, context: { intent } });
      toast({ text: text('vote.didCast') });
    },
  });
  return (
    <Form form={form}>
      <div id="choice" tabIndex={-1}>
        <ChoiceField
          compact
          label={text('vote.choice')}
          name="choice"
          error={form.errorOf('choice')}
          options={CHOICES.map(({ value, label }) => ({ value, label: text(label) }))}
        />
      </div>
      <FormActions form={form} label={text(hasVoted ? 'vote.change' : 'vote.cast')} />
    </Form>
  );
}
