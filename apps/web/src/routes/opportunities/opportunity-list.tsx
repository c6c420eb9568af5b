import { Button, buttonClass, EmptyState } from '@rayonne/ui';
import { Link } from 'react-router';
import { OpportunityCard } from '../../features/opportunities/opportunity-card';
import type { OpportunitiesQuery } from '../../gql/graphql';
import { useText } from '../../shared/i18n/use-text';
import { paths } from '../../shared/routing/paths';
import { useHolds, useMembership } from '../../shared/session/membership';
import styles from './opportunities.module.css';

export interface OpportunityListProps {
  page: OpportunitiesQuery['opportunities'];
  isFiltered: boolean;
  onMore: (after: string | null) => void;
}

export function OpportunityList({ page: { nodes, pageInfo }, isFiltered, onMore }: OpportunityListProps) {
  const text = useText();
  if (nodes.length === 0) return <NoOpportunity isFiltered={isFiltered} />;
  return (
    <>
      {nodes.map((opportunity) => (
        <OpportunityCard key={opportunity.id} opportunity={opportunity} />
      ))}
      {pageInfo.hasNextPage && (
        <Button className={styles.more} variant="outline" onClick={() => onMore(pageInfo.endCursor)}>
          {text('action.more')}
        </Button>
      )}
    </>
  );
}

function NoOpportunity({ isFiltered }: { isFiltered: boolean }) {
  const text = useText();
  const { slug } = useMembership();
  const canPublish = useHolds('opportunities.publish');
  return (
    <EmptyState
      icon="opportunity"
      title={text(isFiltered ? 'opportunities.noneFilteredTitle' : 'opportunities.noneTitle')}
      actions={
        isFiltered ? (
          <Link className={buttonClass({ variant: 'outline' })} to={`${paths.opportunities(slug)}?status=all`}>
            {text('opportunities.showAll')}
          </Link>
        ) : (
          canPublish && (
            <Link className={buttonClass()} to={paths.newOpportunity(slug)}>
              {text('opportunities.publish')}
            </Link>
          )
        )
      }
    >
      {text(isFiltered ? 'opportunities.noneFilteredText' : 'opportunities.noneText')}
    </EmptyState>
  );
}
