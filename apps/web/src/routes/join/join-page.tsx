import { useQuery } from '@apollo/client/react';
import { buttonClass, EmptyState, HeroCard } from '@rayonne/ui';
import { useId } from 'react';
import { Link } from 'react-router';
import { OwnRestrictionCards } from '../../features/safety/own-restrictions';
import { graphql } from '../../gql';
import type { JoinableTerritoriesQuery } from '../../gql/graphql';
import { useText } from '../../shared/i18n/use-text';
import { PageFrame } from '../../shared/routing/page-frame';
import { PageHeading } from '../../shared/routing/page-heading';
import { PageState } from '../../shared/routing/page-state';
import { paths } from '../../shared/routing/paths';
import styles from './join.module.css';

const JoinableTerritories = graphql(/* GraphQL */ `
  query JoinableTerritories {
    joinableTerritories {
      id
      slug
      name
      code
      communeCount
      memberCount
    }
  }
`);

type JoinableTerritory = JoinableTerritoriesQuery['joinableTerritories'][number];

/** The territories that welcome newcomers. */
export function JoinPage() {
  const text = useText();
  const { data, error, refetch } = useQuery(JoinableTerritories);
  if (!data) return <PageState error={error} onRetry={refetch} />;
  return (
    <PageFrame>
      <PageHeading title={text('join.title')} subtitle={text('join.subtitle')} />
      <OwnRestrictionCards />
      <Territories territories={data.joinableTerritories} />
    </PageFrame>
  );
}

function Territories({ territories }: { territories: readonly JoinableTerritory[] }) {
  const text = useText();
  if (territories.length === 0) {
    return (
      <EmptyState icon="territory" title={text('join.emptyTitle')}>
        {text('join.emptyText')}
      </EmptyState>
    );
  }
  return (
    <ul className={styles.list}>
      {territories.map((territory) => (
        <li key={territory.id}>
          <TerritoryTile territory={territory} />
        </li>
      ))}
    </ul>
  );
}

function TerritoryTile({
  territory: { slug, name, code, communeCount, memberCount },
}: {
  territory: JoinableTerritory;
}) {
  const text = useText();
  const titleId = useId();
  return (
    <HeroCard code={code} labelledBy={titleId} className={styles.tile}>
      <h2 id={titleId}>{name}</h2>
      <p>
        {text('join.members', { count: memberCount })} {text('join.communes', { count: communeCount })}
      </p>
      <p>
        <Link className={buttonClass({ variant: 'onHero' })} to={paths.joinTerritory(slug)}>
          {text('join.choose', { name })}
        </Link>
      </p>
    </HeroCard>
  );
}
