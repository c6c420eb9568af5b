import { useQuery } from '@apollo/client/react';
import type { TypedDocumentNode } from '@apollo/client';
import { Button, buttonClass, EmptyState } from '@rayonne/ui';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useSubjectUpdates } from '../../features/feed/use-subject-updates';
import { OpportunityTabs } from '../../features/opportunities/own/opportunity-tabs';
import { OwnOpportunityRow } from '../../features/opportunities/own/own-opportunity-row';
import { graphql } from '../../gql';
import type {
  AnsweredOpportunitiesQuery,
  AnsweredOpportunitiesQueryVariables,
  OwnOpportunitiesQuery,
} from '../../gql/graphql';
import { useText } from '../../shared/i18n/use-text';
import { PageFrame } from '../../shared/routing/page-frame';
import { PageHeading } from '../../shared/routing/page-heading';
import { PartState } from '../../shared/routing/part-state';
import { paths } from '../../shared/routing/paths';
import { useHolds, useMembership } from '../../shared/session/membership';
import styles from './own-opportunities.module.css';

const OwnOpportunities = graphql(/* GraphQL */ `
  query OwnOpportunities($territory: ID!, $after: String) {
    page: ownOpportunities(territory: $territory, first: 20, after: $after) {
      nodes {
        id
        ...OwnOpportunityRow_opportunity
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

const AnsweredOpportunities = graphql(/* GraphQL */ `
  query AnsweredOpportunities($territory: ID!, $after: String) {
    page: answeredOpportunities(territory: $territory, first: 20, after: $after) {
      nodes {
        id
        ...OwnOpportunityRow_opportunity
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** What I publish or sign, and what waits for me there. */
export function OwnOpportunitiesPage() {
  const text = useText();
  const { slug } = useMembership();
  const canPublish = useHolds('opportunities.publish');
  return (
    <List document={OwnOpportunities} tab="own">
      <EmptyState
        icon="opportunity"
        title={text('ownOpportunities.noneTitle')}
        actions={
          canPublish && (
            <Link className={buttonClass()} to={paths.newOpportunity(slug)}>
              {text('opportunities.publish')}
            </Link>
          )
        }
      >
        {text('ownOpportunities.noneText')}
      </EmptyState>
    </List>
  );
}

/** What I answered, and where that stands. */
export function AnsweredOpportunitiesPage() {
  const text = useText();
  const { slug } = useMembership();
  return (
    <List document={AnsweredOpportunities} tab="answered">
      <EmptyState
        icon="messages"
        title={text('ownOpportunities.noAnswerTitle')}
        actions={
          <Link className={buttonClass()} to={paths.opportunities(slug)}>
            {text('ownOpportunities.see')}
          </Link>
        }
      >
        {text('ownOpportunities.noAnswerText')}
      </EmptyState>
    </List>
  );
}

interface ListProps {
  document: TypedDocumentNode<OwnOpportunitiesQuery | AnsweredOpportunitiesQuery, AnsweredOpportunitiesQueryVariables>;
  tab: 'own' | 'answered';
  /** When there is nothing. */
  children: ReactNode;
}

function List({ document, tab, children }: ListProps) {
  const text = useText();
  const { territoryId } = useMembership();
  const variables = { territory: territoryId };
  const { data, error, fetchMore, refetch } = useQuery(document, { variables, fetchPolicy: 'cache-and-network' });
  useSubjectUpdates();
  return (
    <PageFrame>
      <PageHeading title={text('nav.opportunities')} subtitle={text('ownOpportunities.subtitle')} />
      <OpportunityTabs current={tab} />
      {data ? (
        <>
          {data.page.nodes.length === 0 && children}
          <ul className={styles.list}>
            {data.page.nodes.map((opportunity) => (
              <OwnOpportunityRow key={opportunity.id} opportunity={opportunity} />
            ))}
          </ul>
          {data.page.pageInfo.hasNextPage && (
            <Button
              variant="outline"
              onClick={() => void fetchMore({ variables: { ...variables, after: data.page.pageInfo.endCursor } })}
            >
              {text('action.more')}
            </Button>
          )}
        </>
      ) : (
        <PartState error={error} onRetry={refetch} />
      )}
    </PageFrame>
  );
}
