import { useQuery } from '@apollo/client/react';
import { useParams } from 'react-router';
import { graphql } from '../../gql';
import { PageFrame } from '../../shared/routing/page-frame';
import { PageState } from '../../shared/routing/page-state';
import { paths } from '../../shared/routing/paths';
import { useMembership } from '../../shared/session/membership';
import { Completeness } from './completeness';
import { Contributions } from './contributions';
import { MemberCover } from './member-cover';
import { MemberFacts } from './member-facts';
import { Reasons } from './reasons';
import styles from './member.module.css';
import { useContributionKind } from './use-contribution-kind';

const Member = graphql(/* GraphQL */ `
  query Member($id: ID!, $after: String, $kind: String) {
    memberProfile(member: $id) {
      id
      own {
        version
        missing
        completeness
      }
      ...MemberCover_profile
      ...MemberFacts_profile
      reasons {
        kind
        values
        kilometres
        memberCount
        members {
          id
          name
          isFindable
        }
        organisations {
          id
          name
        }
      }
      member {
        id
        name
      }
      contributionCounts {
        kind
        count
      }
      contributions(first: 10, after: $after, kind: $kind) {
        nodes {
          id
          ...PostCard_post
          ...OpportunityCard_opportunity
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

/** A member as they show themselves, why they may matter, and what they published. */
export function MemberPage() {
  const { id = '' } = useParams();
  const { slug } = useMembership();
  const shown = useContributionKind();
  const variables = { id, kind: shown.kind };
  const { data: answered, previousData, error, fetchMore, refetch } = useQuery(Member, { variables });
  // Another choice of contributions is on its way: the page stays.
  const data = answered ?? (previousData?.memberProfile?.id === id ? previousData : undefined);
  if (!data) return <PageState error={error} onRetry={refetch} />;
  const profile = data.memberProfile;
  if (!profile) return <PageState isMissing />;
  return (
    <PageFrame wide back={paths.directory(slug)}>
      <MemberCover profile={profile} />
      <div className={styles.columns}>
        <div className={styles.column}>
          {profile.own && <Completeness own={profile.own} />}
          {!profile.own && <Reasons name={profile.member.name} reasons={profile.reasons} />}
          <MemberFacts profile={profile} />
        </div>
        <Contributions
          page={profile.contributions}
          counts={profile.contributionCounts}
          shown={shown}
          onMore={(after) => void fetchMore({ variables: { ...variables, after } })}
        />
      </div>
    </PageFrame>
  );
}
