import { useQuery } from '@apollo/client/react';
import { useParams } from 'react-router';
import { useSubjectUpdates } from '../../features/feed/use-subject-updates';
import { IntroduceButton } from '../../features/introductions/introduce-button';
import { OpportunityDetail } from '../../features/opportunities/opportunity-detail';
import { graphql } from '../../gql';
import { PageFrame } from '../../shared/routing/page-frame';
import { PageState } from '../../shared/routing/page-state';
import { paths } from '../../shared/routing/paths';
import { useMembership } from '../../shared/session/membership';
import { useCountView } from '../../shared/subjects/standing/use-count-view';

const OpportunityDocument = graphql(/* GraphQL */ `
  query Opportunity($id: ID!) {
    opportunity(id: $id) {
      id
      title
      ...OpportunityDetail_opportunity
    }
  }
`);

export function OpportunityPage() {
  const { id = '' } = useParams();
  const { slug } = useMembership();
  const { data, error, refetch } = useQuery(OpportunityDocument, { variables: { id } });
  useSubjectUpdates();
  useCountView(data?.opportunity?.id);
  const opportunity = data?.opportunity;
  if (!opportunity) return <PageState isMissing={opportunity === null} error={error} onRetry={refetch} />;
  return (
    <PageFrame back={paths.opportunities(slug)}>
      <OpportunityDetail
        key={id}
        opportunity={opportunity}
        introduce={(member) => <IntroduceButton member={member} opportunity={opportunity} variant="quiet" />}
      />
    </PageFrame>
  );
}
