import type { FragmentType } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { Button, Card, Pill } from '@rayonne/ui';
import { useState, type ReactNode } from 'react';
import { graphql } from '../../../gql';
import { useFragmentData } from '../../../shared/graphql/use-fragment-data';
import { useText } from '../../../shared/i18n/use-text';
import { MemberFace } from '../../../shared/people/member-face';
import { MemberLink } from '../../../shared/people/member-link';
import { useServerEvent } from '../../../shared/realtime/realtime';
import { PartState } from '../../../shared/routing/part-state';
import { useMembership } from '../../../shared/session/membership';
import { MatchReasons } from './match-reasons';
import styles from './matches.module.css';
import { WhyMatchDialog } from './why-match-dialog';

const OpportunityMatches = graphql(/* GraphQL */ `
  query OpportunityMatches($id: ID!) {
    opportunity(id: $id) {
      id
      matches {
        id
        ...MatchedMember_match
      }
    }
  }
`);

export const MatchedMember_match = graphql(/* GraphQL */ `
  fragment MatchedMember_match on Match {
    id
    score
    ...MatchWhy_match
    member {
      id
      ...MemberFace_member @unmask
      headline
    }
  }
`);

const SHOWN = 5;

export interface MatchesPanelProps {
  opportunityId: string;
  /** A way to be introduced to one of them. */
  introduce: (member: { id: string; name: string }) => ReactNode;
}

/** Whom an opportunity fits, for whoever looks after it. */
export function MatchesPanel({ opportunityId, introduce }: MatchesPanelProps) {
  const text = useText();
  const { territoryId } = useMembership();
  const [isWhole, setWhole] = useState(false);
  const { data, error, refetch } = useQuery(OpportunityMatches, {
    variables: { id: opportunityId },
    fetchPolicy: 'cache-and-network',
  });
  useServerEvent('matches.changed', (event) => {
    if (event.territoryId === territoryId) void refetch();
  });
  const matches = data?.opportunity?.matches;
  return (
    <Card as="section" aria-labelledby="matches-title" className={styles.panel}>
      <h2 id="matches-title" className={styles.title}>
        {text('match.panelTitle')}
      </h2>
      <p className={styles.hint}>{text('match.panelHint')}</p>
      {matches ? (
        <>
          {matches.length === 0 && <p>{text('match.panelNone')}</p>}
          <ul className={styles.people}>
            {(isWhole ? matches : matches.slice(0, SHOWN)).map((match) => (
              <MatchedMember key={match.id} match={match} introduce={introduce} />
            ))}
          </ul>
          {!isWhole && matches.length > SHOWN && (
            <Button variant="outline" onClick={() => setWhole(true)}>
              {text('match.panelMore', { count: matches.length - SHOWN })}
            </Button>
          )}
        </>
      ) : (
        <PartState error={error} onRetry={refetch} />
      )}
    </Card>
  );
}

interface MatchedMemberProps extends Pick<MatchesPanelProps, 'introduce'> {
  match: FragmentType<typeof MatchedMember_match>;
}

function MatchedMember({ match, introduce }: MatchedMemberProps) {
  const text = useText();
  const [isOpen, setOpen] = useState(false);
  const read = useFragmentData(MatchedMember_match, match);
  const { member, score } = read;
  if (!member) return null;
  return (
    <li className={styles.person}>
      <MemberFace member={member} />
      <div className={styles.who}>
        <div className={styles.head}>
          <h3>
            <MemberLink member={member} />
          </h3>
          <Pill tone="calm">{text('match.score', { score })}</Pill>
        </div>
        {member.headline && <p className={styles.hint}>{member.headline}</p>}
        <MatchReasons match={read} />
        <div className={styles.actions}>
          <Button variant="quiet" aria-haspopup="dialog" onClick={() => setOpen(true)}>
            {text('match.why')}
          </Button>
          {introduce(member)}
        </div>
      </div>
      {isOpen && <WhyMatchDialog match={read} onClose={() => setOpen(false)} />}
    </li>
  );
}
