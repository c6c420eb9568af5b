import type { FragmentType } from '@apollo/client';
import { Avatar, formatShortDay, Pill } from '@rayonne/ui';
import { mandateText } from '../../../features/territories/mandate-text';
import { graphql } from '../../../gql';
import type { ElectionCard_ElectionFragment } from '../../../gql/graphql';
import { useFragmentData } from '../../../shared/graphql/use-fragment-data';
import { type WriteText, useLocale, useText } from '../../../shared/i18n/use-text';
import { MemberFace } from '../../../shared/people/member-face';
import { MemberLink } from '../../../shared/people/member-link';
import styles from '../community.module.css';
import { CandidacyForm } from './candidacy-form';
import { ElectionBallot } from './election-ballot';

export const ElectionCard_election = graphql(/* GraphQL */ `
  fragment ElectionCard_election on Election {
    id
    mandate
    state
    opensAt
    closesAt
    eligibleCount
    votedCount
    wasTied
    viewerMayStand
    viewerStands
    viewerMayVote
    viewerHasVoted
    candidacies {
      id
      statement
      votes
      isElected
      member {
        id
        ...MemberFace_member @unmask
        isViewer
      }
    }
  }
`);

type Election = ElectionCard_ElectionFragment;

function stateOf({ state, opensAt, closesAt }: Election, text: WriteText, locale: string): string {
  const date = (value: string) => formatShortDay(new Date(value), locale);
  if (state === 'CANDIDACIES') return text('elections.candidacies', { date: date(opensAt) });
  if (state === 'DECIDED') return text('elections.decided');
  return new Date(closesAt) > new Date()
    ? text('elections.open', { date: date(closesAt) })
    : text('elections.counting');
}

/** One election: who stands, the reader's part in it, and the result once it is counted. */
export function ElectionCard({ election }: { election: FragmentType<typeof ElectionCard_election> }) {
  const text = useText();
  const locale = useLocale();
  const data = useFragmentData(ElectionCard_election, election);
  const {
    id,
    mandate,
    state,
    candidacies,
    eligibleCount,
    votedCount,
    wasTied,
    viewerMayStand,
    viewerMayVote,
    viewerHasVoted,
  } = data;
  const isDecided = state === 'DECIDED';
  const own = candidacies.find(({ member }) => member?.isViewer);
  return (
    <article className={styles.election}>
      <div className={styles.head}>
        <h3>{text('elections.of', { mandate: text(mandateText(mandate)) })}</h3>
        <Pill tone={isDecided ? 'plain' : 'warm'}>{stateOf(data, text, locale)}</Pill>
      </div>
      {state !== 'CANDIDACIES' && (
        <p className={styles.facts}>{text('elections.turnout', { voted: votedCount, eligible: eligibleCount })}</p>
      )}
      {candidacies.length === 0 && !isDecided && <p>{text('elections.noCandidate')}</p>}
      <ul className={styles.candidacies}>
        {candidacies.map((candidacy) => (
          <Candidacy key={candidacy.id} candidacy={candidacy} />
        ))}
      </ul>
      {isDecided && wasTied && <p className={styles.facts}>{text('elections.tied')}</p>}
      {isDecided && !candidacies.some(({ isElected }) => isElected) && <p>{text('elections.nobody')}</p>}
      {viewerMayStand && <CandidacyForm election={id} statement={own?.statement} />}
      {viewerMayVote && <ElectionBallot election={id} candidacies={candidacies} hasVoted={viewerHasVoted} />}
    </article>
  );
}

function Candidacy({
  candidacy: { statement, votes, isElected, member },
}: {
  candidacy: Election['candidacies'][number];
}) {
  const text = useText();
  return (
    <li className={styles.candidacy}>
      {member ? <MemberFace member={member} /> : <Avatar name="" initials="" />}
      <div className={styles.who}>
        <p className={styles.name}>
          {member ? <MemberLink member={member} /> : text('charter.somebody')}{' '}
          {isElected && <Pill>{text('elections.elected')}</Pill>}
        </p>
        <p className={styles.statement}>{statement}</p>
        {votes !== null && <p className={styles.facts}>{text('elections.votes', { count: votes })}</p>}
      </div>
    </li>
  );
}
