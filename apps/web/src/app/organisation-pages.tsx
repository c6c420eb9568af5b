import type { RouteObject } from 'react-router';
import { lazyRoute } from '../shared/routing/lazy-route';
import { paths } from '../shared/routing/paths';

const OrganisationsPage = lazyRoute(
  () => import('../routes/organisations/organisations-page').then((module) => module.OrganisationsPage),
  'organisations',
  'sectors',
);
const OrganisationPage = lazyRoute(
  () => import('../routes/organisation/organisation-page').then((module) => module.OrganisationPage),
  'organisations',
  'introductions',
  'sectors',
  'media',
  'feed',
  'opportunities',
);
const OrganisationCreatePage = lazyRoute(
  () => import('../routes/organisation/organisation-create-page').then((module) => module.OrganisationCreatePage),
  'organisations',
  'sectors',
);
const OrganisationEditPage = lazyRoute(
  () => import('../routes/organisation/organisation-edit-page').then((module) => module.OrganisationEditPage),
  'organisations',
  'sectors',
);

/** Organisations of a territory. */
export const ORGANISATION_ROUTES: RouteObject[] = [
  { path: paths.organisations(':slug'), element: <OrganisationsPage /> },
  { path: paths.newOrganisation(':slug'), element: <OrganisationCreatePage /> },
  { path: paths.organisation(':slug', ':id'), element: <OrganisationPage /> },
  { path: paths.editOrganisation(':slug', ':id'), element: <OrganisationEditPage /> },
];
