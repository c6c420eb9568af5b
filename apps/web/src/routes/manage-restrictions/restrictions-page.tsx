import { useQuery } from '@apollo/client/react';
import { Button, EmptyState } from '@rayonne/ui';
import { graphql } from '../../gql';
import { useText } from '../../shared/i18n/use-text';
import { PageFrame } from '../../shared/routing/page-frame';
import { paths } from '../../shared/routing/paths';
import { PageHeading } from '../../shared/routing/page-heading';
import { PageState } from '../../shared/routing/page-state';
import { useHolds, useMembership } from '../../shared/session/membership';
import { PowerCard } from './power-card';
import { RestrictionCard } from './restriction-card';
import styles from './restrictions.module.css';

const Restrictions = graphql(/* GraphQL */ `
  query Restrictions($slug: String!, $after: String) {
    territory(slug: $slug) {
      id
      charter {
        articles {
          power
          holders
        }
      }
      restrictedMembers(first: 20, after: $after) {
        nodes {
          id
          ...RestrictionCard_restriction
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

/** Who may not take part now, why, by whose decision, and how it ends. */
export function RestrictionsPage() {
  const text = useText();
  const { slug, name } = useMembership();
  const canLift = useHolds('members.suspend');
  const { data, error, fetchMore, refetch } = useQuery(Restrictions, { variables: { slug } });
  if (!data?.territory) return <PageState isMissing={data?.territory === null} error={error} onRetry={refetch} />;
  const { charter, restrictedMembers: page } = data.territory;
  const more = { slug, after: page.pageInfo.endCursor };
  return (
    <PageFrame wide back={paths.me}>
      <PageHeading title={text('nav.manageRestrictions')} subtitle={text('restrictions.subtitle', { name })} />
      <div className={styles.columns}>
        <div className={styles.column}>
          {canLift && page.nodes.length > 0 ? (
            <ul className={styles.column}>
              {page.nodes.map((restriction) => (
                <RestrictionCard key={restriction.id} restriction={restriction} />
              ))}
            </ul>
          ) : (
            <Nobody canLift={canLift} />
          )}
          {page.pageInfo.hasNextPage && (
            <Button variant="outline" onClick={() => void fetchMore({ variables: more }).catch(() => undefined)}>
              {text('action.more')}
            </Button>
          )}
        </div>
        <PowerCard articles={charter.articles} />
      </div>
    </PageFrame>
  );
}

function Nobody({ canLift }: { canLift: boolean }) {
  const text = useText();
  return (
    <EmptyState icon="shield" title={text(canLift ? 'restrictions.noneTitle' : 'restrictions.closedTitle')}>
      {text(canLift ? 'restrictions.noneText' : 'error.FORBIDDEN')}
    </EmptyState>
  );
}
