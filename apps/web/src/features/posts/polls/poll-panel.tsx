import type { FragmentType } from '@apollo/client';
import { Button, formatAbsolute, formatClock, formatShortDay, Icon, Pill, useNow } from '@rayonne/ui';
import { useId, useState } from 'react';
import { graphql } from '../../../gql';
import type { PollPanel_PollFragment } from '../../../gql/graphql';
import { ConfirmDialog } from '../../../shared/forms/confirm-dialog';
import { useFragmentData } from '../../../shared/graphql/use-fragment-data';
import { useLocale, useText } from '../../../shared/i18n/use-text';
import { PollBallot } from './poll-ballot';
import { PollResults } from './poll-results';
import styles from './poll.module.css';
import { useClosePoll } from './use-close-poll';
import { usePollUpdates } from './use-poll-updates';
import { useVote } from './use-vote';

export const PollPanel_poll = graphql(/* GraphQL */ `
  fragment PollPanel_poll on Poll {
    id
    choice
    options {
      position
      label
      startsAt
      voteCount
    }
    closesAt
    isClosed
    isNamed
    results
    voterCount
    viewerChoices
    viewerCan {
      vote
      close
      seeVoters
    }
  }
`);

export interface PollPanelProps {
  poll: FragmentType<typeof PollPanel_poll>;
  /** Id of the element that holds the question. */
  questionId: string;
}

/** A poll under its question: the vote first, the results once they may be seen. */
export function PollPanel({ poll, questionId }: PollPanelProps) {
  const read = useFragmentData(PollPanel_poll, poll);
  const now = useNow();
  const isClosed = read.isClosed || new Date(read.closesAt).getTime() <= now;
  const hasVoted = read.viewerChoices.length > 0;
  const canVote = read.viewerCan.vote && !isClosed;
  const [isVoting, setVoting] = useState(canVote && !hasVoted);
  const vote = useVote(read);
  usePollUpdates(read.id);
  const cast = (choices: readonly number[]) => {
    setVoting(choices.length === 0);
    void vote(choices);
  };
  return (
    <div className={styles.poll} role="group" aria-labelledby={questionId}>
      {isVoting && canVote ? (
        <PollBallot poll={read} questionId={questionId} onVote={cast} />
      ) : (
        <PollResults poll={read} questionId={questionId} isClosed={isClosed} />
      )}
      {canVote && <PollActs poll={read} isVoting={isVoting} onVoting={setVoting} onWithdraw={() => cast([])} />}
      <PollFacts poll={read} isClosed={isClosed} />
    </div>
  );
}

interface PollActsProps {
  poll: PollPanel_PollFragment;
  isVoting: boolean;
  onVoting: (isVoting: boolean) => void;
  onWithdraw: () => void;
}

/** The ways between vote and results. */
function PollActs({ poll: { options, viewerChoices }, isVoting, onVoting, onWithdraw }: PollActsProps) {
  const text = useText();
  const hasVoted = viewerChoices.length > 0;
  const isShown = options.every(({ voteCount }) => voteCount !== null);
  if (isVoting) {
    return (
      (isShown || hasVoted) && (
        <Button variant="quiet" className={styles.back} onClick={() => onVoting(false)}>
          {text(hasVoted ? 'action.cancel' : 'poll.seeResults')}
        </Button>
      )
    );
  }
  return (
    <div className={styles.acts}>
      <Button variant={hasVoted ? 'quiet' : 'soft'} onClick={() => onVoting(true)}>
        {text(hasVoted ? 'poll.change' : 'poll.vote')}
      </Button>
      {hasVoted && (
        <Button variant="quiet" onClick={onWithdraw}>
          {text('poll.withdraw')}
        </Button>
      )}
    </div>
  );
}

function PollFacts({ poll, isClosed }: { poll: PollPanel_PollFragment; isClosed: boolean }) {
  const text = useText();
  const locale = useLocale();
  const [asks, setAsks] = useState(false);
  const { close, busy } = useClosePoll(poll.id);
  const noteId = useId();
  const end = new Date(poll.closesAt);
  return (
    <div className={styles.facts}>
      {isClosed ? (
        <Pill tone="plain">{text('poll.closed')}</Pill>
      ) : (
        <span className={styles.fact} title={formatAbsolute(end, locale)}>
          <Icon name="clock" />
          {text('poll.until', { date: formatShortDay(end, locale), time: formatClock(end, locale) })}
        </span>
      )}
      <span className={styles.fact}>{text('poll.voters', { count: poll.voterCount })}</span>
      <span id={noteId} className={styles.fact}>
        <Icon name={poll.isNamed ? 'shown' : 'lock'} />
        {text(poll.isNamed ? 'poll.named' : 'poll.secret')}
      </span>
      {poll.viewerCan.close && !isClosed && (
        <Button variant="quiet" className={styles.close} onClick={() => setAsks(true)}>
          {text('poll.close')}
        </Button>
      )}
      {asks && (
        <ConfirmDialog
          title={text('poll.closeTitle')}
          label={text('poll.close')}
          busy={busy}
          onConfirm={() => void close().then(() => setAsks(false))}
          onClose={() => setAsks(false)}
        >
          {text('poll.closeText')}
        </ConfirmDialog>
      )}
    </div>
  );
}
