import type { FragmentType } from '@apollo/client';
import { Card } from '@rayonne/ui';
import { graphql } from '../../gql';
import type { Stewards_StewardshipFragment } from '../../gql/graphql';
import { useFragmentData } from '../../shared/graphql/use-fragment-data';
import { useText } from '../../shared/i18n/use-text';
import { MemberFace } from '../../shared/people/member-face';
import { MemberLink } from '../../shared/people/member-link';
import styles from './community.module.css';
import { ConfirmButton } from './confirm-button';
import { ProposeSteward } from './propose-steward';
import { StewardProposal } from './steward-proposal';
import { useStewardActs } from './use-steward-acts';

export const Stewards_stewardship = graphql(/* GraphQL */ `
  fragment Stewards_stewardship on Stewardship {
    id
    viewerIsPeer
    stewards {
      id
      ...MemberFace_member @unmask
      isViewer
    }
    candidates {
      id
      name
    }
    proposals {
      needed
      expiresAt
      member {
        id
        ...MemberFace_member @unmask
        isViewer
      }
      supporters {
        id
        isViewer
      }
    }
  }
`);

export type Stewardship = Stewards_StewardshipFragment;

/** Level 4 is given by peers: who has it, who is proposed, and how many agree. */
export function Stewards({ stewardship }: { stewardship: FragmentType<typeof Stewards_stewardship> }) {
  const text = useText();
  const { stewards, proposals, candidates, viewerIsPeer } = useFragmentData(Stewards_stewardship, stewardship);
  const acts = useStewardActs();
  return (
    <Card as="section" aria-labelledby="stewards-title" stacked>
      <h2 id="stewards-title">{text('stewards.title')}</h2>
      <p className={styles.hint}>{text('stewards.hint')}</p>
      {stewards.length === 0 && <p>{text('stewards.none')}</p>}
      {stewards.length > 0 && (
        <ul>
          {stewards.map((steward) => (
            <li key={steward.id} className={styles.mandate}>
              <MemberFace member={steward} />
              <p className={styles.who}>
                <MemberLink member={steward} />
              </p>
              {steward.isViewer && (
                <ConfirmButton
                  variant="outline"
                  label={text('stewards.resign')}
                  title={text('stewards.resignTitle')}
                  onConfirm={acts.resign}
                >
                  {text('stewards.resignText')}
                </ConfirmButton>
              )}
            </li>
          ))}
        </ul>
      )}
      {proposals.length > 0 && (
        <>
          <h3>{text('stewards.proposals')}</h3>
          <ul>
            {proposals.map((proposal) => (
              <StewardProposal key={proposal.member.id} proposal={proposal} isPeer={viewerIsPeer} acts={acts} />
            ))}
          </ul>
        </>
      )}
      {candidates.length > 0 && <ProposeSteward candidates={candidates} propose={acts.support} />}
    </Card>
  );
}
