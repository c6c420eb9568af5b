import { useQuery } from '@apollo/client/react';
import { Button, buttonClass, EmptyState } from '@rayonne/ui';
import { Link } from 'react-router';
import { OrganisationCard } from '../../features/organisations/organisation-card';
import { graphql } from '../../gql';
import type { OrganisationsQuery } from '../../gql/graphql';
import { useText } from '../../shared/i18n/use-text';
import { PageFrame } from '../../shared/routing/page-frame';
import { PageHead } from '../../shared/routing/page-head';
import { PageHeading } from '../../shared/routing/page-heading';
import { PartState } from '../../shared/routing/part-state';
import { paths } from '../../shared/routing/paths';
import { useHolds, useMembership } from '../../shared/session/membership';
import { OrganisationFilters, useOrganisationFilters } from './organisation-filters';
import styles from './organisations.module.css';

const Organisations = graphql(/* GraphQL */ `
  query Organisations($territory: ID!, $search: String!, $kind: OrganisationKind, $sector: String, $after: String) {
    organisations(territory: $territory, search: $search, kind: $kind, sector: $sector, first: 20, after: $after) {
      nodes {
        id
        ...OrganisationCard_organisation
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** Companies, associations and institutions of the territory. */
export function OrganisationsPage() {
  const text = useText();
  const { territoryId, slug } = useMembership();
  const canCreate = useHolds('organisations.create');
  const filters = useOrganisationFilters();
  const variables = { territory: territoryId, ...filters.variables };
  const { data, previousData, error, fetchMore, refetch } = useQuery(Organisations, { variables });
  const shown = data ?? previousData;
  return (
    <PageFrame wide back={paths.me}>
      <PageHead>
        <PageHeading title={text('organisations.title')} subtitle={text('organisations.subtitle')} />
        {canCreate && (
          <Link className={buttonClass({ variant: 'accent' })} to={paths.newOrganisation(slug)}>
            {text('organisations.create')}
          </Link>
        )}
      </PageHead>
      <OrganisationFilters filters={filters} />
      {shown ? (
        <List
          page={shown.organisations}
          isNarrow={filters.isNarrow}
          onMore={(after) => void fetchMore({ variables: { ...variables, after } })}
        />
      ) : (
        <PartState error={error} onRetry={refetch} />
      )}
    </PageFrame>
  );
}

interface ListProps {
  page: OrganisationsQuery['organisations'];
  isNarrow: boolean;
  onMore: (after: string | null) => void;
}

function List({ page: { nodes, pageInfo }, isNarrow, onMore }: ListProps) {
  const text = useText();
  if (nodes.length === 0) return <NoOrganisation isNarrow={isNarrow} />;
  return (
    <>
      <ul className={styles.grid}>
        {nodes.map((organisation) => (
          <li key={organisation.id}>
            <OrganisationCard organisation={organisation} />
          </li>
        ))}
      </ul>
      {pageInfo.hasNextPage && (
        <Button className={styles.more} variant="outline" onClick={() => onMore(pageInfo.endCursor)}>
          {text('action.more')}
        </Button>
      )}
    </>
  );
}

function NoOrganisation({ isNarrow }: { isNarrow: boolean }) {
  const text = useText();
  const { slug } = useMembership();
  const canCreate = useHolds('organisations.create');
  const to = isNarrow ? paths.organisations(slug) : paths.newOrganisation(slug);
  return (
    <EmptyState
      icon="installation"
      title={text(isNarrow ? 'organisations.noneFilteredTitle' : 'organisations.noneTitle')}
      actions={
        (isNarrow || canCreate) && (
          <Link className={buttonClass({ variant: isNarrow ? 'outline' : 'primary' })} to={to}>
            {text(isNarrow ? 'organisations.showAll' : 'organisations.create')}
          </Link>
        )
      }
    >
      {text(isNarrow ? 'organisations.noneFilteredText' : 'organisations.noneText')}
    </EmptyState>
  );
}
