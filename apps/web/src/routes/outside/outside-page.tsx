import { useQuery } from '@apollo/client/react';
import { Navigate, useMatch, useSearchParams } from 'react-router';
import { OwnRestrictions } from '../../features/safety/own-restrictions-document';
import { NotFound, PageState } from '../../shared/routing/page-state';
import { paths } from '../../shared/routing/paths';
import { useServerEvent } from '../../shared/realtime/realtime';
import { ENDED } from '../../shared/session/leave';
import { RestrictedPage } from './restricted-page';

/** In the place of a territory's pages for who is no active member: their own restriction, or nothing that is there. */
export function OutsidePage() {
  const slug = useMatch('/t/:slug/*')?.params.slug;
  const [search] = useSearchParams();
  const { data, error, refetch } = useQuery(OwnRestrictions, { fetchPolicy: 'cache-and-network' });
  // A decision lifted or taken meanwhile comes with a notice.
  useServerEvent('notice.created', () => void refetch());
  useServerEvent('connected', () => void refetch());
  if (!data) return <PageState error={error} onRetry={refetch} />;
  const { restrictions = [], memberships = [] } = data.viewer ?? {};
  const restriction = restrictions.find(({ territory }) => territory.slug === slug);
  if (restriction) return <RestrictedPage restriction={restriction} others={memberships} />;
  // Whoever left by themselves goes where they still are.
  return search.has(ENDED) ? <Navigate replace to={paths.start} /> : <NotFound />;
}
