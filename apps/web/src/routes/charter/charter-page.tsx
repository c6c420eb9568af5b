import { useQuery } from '@apollo/client/react';
import { graphql } from '../../gql';
import type { CharterQuery } from '../../gql/graphql';
import { useText } from '../../shared/i18n/use-text';
import { useDecisions } from '../../shared/realtime/use-decisions';
import { PageColumns } from '../../shared/routing/page-columns';
import { PageFrame } from '../../shared/routing/page-frame';
import { paths } from '../../shared/routing/paths';
import { PageHeading } from '../../shared/routing/page-heading';
import { PageState } from '../../shared/routing/page-state';
import { useHolds, useMembership } from '../../shared/session/membership';
import { CharterTable } from './charter-table';
import { History } from './history/history';
import { PresetForm } from './preset-form';
import { Proposals } from './proposals/proposals';
import { Rules } from './rules/rules';

const CharterDocument = graphql(/* GraphQL */ `
  query Charter($slug: String!, $after: String) {
    territory(slug: $slug) {
      id
      charter {
        preset
        version
        articles {
          power
          holders
          sponsorCount
          sponsorLevel
          memberCount
        }
        vote {
          ...VoteRuleText_rule @unmask
        }
      }
      mandates {
        kind
        member {
          id
          name
          isFindable
        }
      }
      openProposals {
        id
        ...ProposalCard_proposal
      }
      charterChanges(first: 10, after: $after) {
        nodes {
          id
          ...HistoryItem_change
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

/** A charter belongs to its territory's answer alone: the cache has no object for a fragment to follow. */
export type HeldMandates = NonNullable<CharterQuery['territory']>['mandates'];

export type CharterData = NonNullable<CharterQuery['territory']>['charter'];

/** Who may do what here, how that changes, and how it came to be: every member can read it. */
export function CharterPage() {
  const text = useText();
  const { slug, name, territoryId } = useMembership();
  const canEdit = useHolds('charter.edit');
  const { data, error, refetch, fetchMore } = useQuery(CharterDocument, { variables: { slug } });
  useDecisions(territoryId, () => void refetch());
  if (!data?.territory) return <PageState isMissing={data?.territory === null} error={error} onRetry={refetch} />;
  const { charter, mandates, openProposals, charterChanges } = data.territory;
  return (
    <PageFrame wide back={paths.community(slug)}>
      <PageHeading title={text('charter.title')} subtitle={text('charter.subtitle', { name })} />
      <PageColumns
        side={
          <>
            <Rules charter={charter} />
            {canEdit && <PresetForm preset={charter.preset} version={charter.version} />}
            <History page={charterChanges} onMore={(after) => fetchMore({ variables: { slug, after } })} />
          </>
        }
      >
        {openProposals.length > 0 && <Proposals proposals={openProposals} />}
        <CharterTable charter={charter} mandates={mandates} />
      </PageColumns>
    </PageFrame>
  );
}
