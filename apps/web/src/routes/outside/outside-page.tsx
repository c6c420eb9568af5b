import { useState } from 'react';
import { Navigate, useMatch, useSearchParams } from 'react-router';
import type { OwnRestriction } from '../../features/safety/own-restrictions-document';
import { useOwnRestrictions } from '../../features/safety/use-own-restrictions';
import { NotFound, PageState } from '../../shared/routing/page-state';
import { paths } from '../../shared/routing/paths';
import { ENDED } from '../../shared/session/leave';
import { LiftedPage } from './lifted-page';
import { RestrictedPage } from './restricted-page';

/** In the place of a territory's pages for who is no active member: their own restriction, or nothing that is there. */
export function OutsidePage() {
  const slug = useMatch('/t/:slug/*')?.params.slug;
  const [search] = useSearchParams();
  const [shown, setShown] = useState<OwnRestriction>();
  const { data, error, refetch } = useOwnRestrictions();
  if (!data) return <PageState error={error} onRetry={refetch} />;
  const { restrictions = [], memberships = [] } = data.viewer ?? {};
  const restriction = restrictions.find(({ territory }) => territory.slug === slug);
  if (restriction && restriction !== shown) setShown(restriction);
  if (restriction) return <RestrictedPage restriction={restriction} others={memberships} />;
  // Back among the members: the shell is about to show the territory again.
  if (memberships.some(({ territory }) => territory.slug === slug)) return <PageState />;
  if (shown && shown.territory.slug === slug) return <LiftedPage territory={shown.territory} />;
  // Whoever left by themselves goes where they still are.
  return search.has(ENDED) ? <Navigate replace to={paths.start} /> : <NotFound />;
}
