import { useQuery } from '@apollo/client/react';
import { buttonClass, ChoiceField, Icon, Pill, Skeleton, useAnnounce, VisuallyHidden } from '@rayonne/ui';
import { Suspense, useEffect } from 'react';
import { Link } from 'react-router';
import { graphql } from '../../gql';
import { useText } from '../../shared/i18n/use-text';
import { lazyPart } from '../../shared/release/lazy-part';
import { PageFrame } from '../../shared/routing/page-frame';
import { PageHead } from '../../shared/routing/page-head';
import { PageHeading } from '../../shared/routing/page-heading';
import { paths } from '../../shared/routing/paths';
import { useHolds, useMembership } from '../../shared/session/membership';
import { DirectoryFacets } from './directory-facets';
import { exportPath, useDirectoryFilter, VIEWS, type View } from './directory-filter';
import { DirectoryResults } from './directory-results';
import { DirectorySearch } from './directory-search';
import styles from './directory.module.css';
import { SavedSearches } from './saved-searches';

const DirectoryCounts = graphql(/* GraphQL */ `
  query DirectoryCounts($territory: ID!, $filter: DirectoryFilterInput) {
    directoryCounts(territory: $territory, filter: $filter) {
      total
      facets {
        kind
        values {
          value
          label
          count
        }
      }
    }
  }
`);

const VIEW_TEXT = { cards: 'directory.cards', list: 'directory.list', map: 'directory.map' } as const satisfies Record<
  View,
  string
>;

const DirectoryMap = lazyPart(() => import('./map/directory-map').then((module) => module.DirectoryMap));

/** Everyone of the territory: found by words and facets, as cards, in a list or on a map. */
export function DirectoryPage() {
  const text = useText();
  const announce = useAnnounce();
  const { territoryId, slug, waiting } = useMembership();
  const requests = waiting['contacts'] ?? 0;
  const introductions = waiting['introductions'] ?? 0;
  const canExport = useHolds('members.export');
  const state = useDirectoryFilter();
  const variables = { territory: territoryId, filter: state.filter };
  const counts = useQuery(DirectoryCounts, { variables });
  const found = (counts.data ?? counts.previousData)?.directoryCounts;
  const total = found?.total;
  useEffect(() => {
    if (total !== undefined) announce(text('directory.found', { count: total }));
  }, [announce, text, total]);
  return (
    <PageFrame wide back={paths.me}>
      <PageHead>
        <PageHeading
          title={text('directory.title')}
          subtitle={total === undefined ? ' ' : text('directory.found', { count: total })}
        />
        <div className={styles.acts}>
          {canExport && (
            <a className={buttonClass({ variant: 'quiet' })} href={exportPath(territoryId, state.filter)} download>
              <Icon name="download" />
              {text('directory.export')}
            </a>
          )}
          <Link className={buttonClass({ variant: 'outline' })} to={paths.introductions(slug)}>
            {text('introductions.title')}
            {introductions > 0 && (
              <Pill tone="count">
                <span aria-hidden>{introductions}</span>
                <VisuallyHidden>{text('contacts.waiting', { count: introductions })}</VisuallyHidden>
              </Pill>
            )}
          </Link>
          <Link className={buttonClass({ variant: 'outline' })} to={paths.contacts(slug)}>
            {text('contacts.title')}
            {requests > 0 && (
              <Pill tone="count">
                <span aria-hidden>{requests}</span>
                <VisuallyHidden>{text('contacts.waiting', { count: requests })}</VisuallyHidden>
              </Pill>
            )}
          </Link>
        </div>
      </PageHead>
      <div className={styles.columns}>
        <div className={styles.filters} role="search" aria-label={text('directory.filters')}>
          <DirectorySearch state={state} />
          <SavedSearches state={state} />
          {(!found || found.facets.some(({ values }) => values.length > 0)) && (
            <DirectoryFacets facets={found?.facets ?? []} state={state} />
          )}
        </div>
        <div className={styles.results}>
          <ChoiceField
            compact
            label={text('directory.view')}
            name="view"
            value={state.view}
            onChange={(view) => state.setView(view)}
            options={VIEWS.map((view) => ({ value: view, label: text(VIEW_TEXT[view]) }))}
          />
          {state.view === 'map' ? (
            <Suspense fallback={<Skeleton label={text('app.loading')} />}>
              <DirectoryMap state={state} />
            </Suspense>
          ) : (
            <DirectoryResults state={state} />
          )}
        </div>
      </div>
    </PageFrame>
  );
}
