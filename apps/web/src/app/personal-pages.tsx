import type { RouteObject } from 'react-router';
import { lazyRoute } from '../shared/routing/lazy-route';
import { paths } from '../shared/routing/paths';

const JoinPage = lazyRoute(
  () => import('../routes/join/join-page').then((module) => module.JoinPage),
  'account',
  'safety',
);
const JoinTerritoryPage = lazyRoute(
  () => import('../routes/join/join-territory-page').then((module) => module.JoinTerritoryPage),
  'account',
  'joining',
  'territory',
);
const MePage = lazyRoute(
  () => import('../routes/me/me-page').then((module) => module.MePage),
  'account',
  'matching',
  'opportunities',
  'sectors',
  'trust',
  'media',
  'safety',
  'security',
  'data',
);
const SecurityPage = lazyRoute(
  () => import('../routes/security/security-page').then((module) => module.SecurityPage),
  'account',
  'security',
);
const MyDataPage = lazyRoute(
  () => import('../routes/my-data/my-data-page').then((module) => module.MyDataPage),
  'account',
  'security',
  'data',
);
const BlocksPage = lazyRoute(
  () => import('../routes/blocks/blocks-page').then((module) => module.BlocksPage),
  'safety',
);
const NoticesPage = lazyRoute(
  () => import('../routes/notices/notices-page').then((module) => module.NoticesPage),
  'account',
);
const CommunityPage = lazyRoute(
  () => import('../routes/community/community-page').then((module) => module.CommunityPage),
  'charter',
  'community',
  'trust',
);
const TerritoryAdministrationPage = lazyRoute(
  () => import('../routes/manage-territory/territory-page').then((module) => module.TerritoryAdministrationPage),
  'territory',
  'media',
  'people',
);
const RestrictionsPage = lazyRoute(
  () => import('../routes/manage-restrictions/restrictions-page').then((module) => module.RestrictionsPage),
  'charter',
  'community',
  'safety',
);
const ScreeningPage = lazyRoute(
  () => import('../routes/manage-screening/screening-page').then((module) => module.ScreeningPage),
  'screening',
);
const HeldPage = lazyRoute(() => import('../routes/held/held-page').then((module) => module.HeldPage), 'screening');
const CharterPage = lazyRoute(
  () => import('../routes/charter/charter-page').then((module) => module.CharterPage),
  'charter',
  'community',
);
const ImportsPage = lazyRoute(
  () => import('../routes/import/imports-page').then((module) => module.ImportsPage),
  'imports',
);
const ImportPage = lazyRoute(
  () => import('../routes/import/import-page').then((module) => module.ImportPage),
  'imports',
  'faults',
);
const InstallationPage = lazyRoute(
  () => import('../routes/installation/installation-page').then((module) => module.InstallationPage),
  'operator',
);
const FoundPage = lazyRoute(
  () => import('../routes/installation/found-page').then((module) => module.FoundPage),
  'community',
  'operator',
);

/** Inside the shell, beside a territory's contents: who one is, who may do what, what the operator runs. */
export const PERSONAL_ROUTES: RouteObject[] = [
  { path: paths.join, element: <JoinPage /> },
  { path: paths.joinTerritory(':slug'), element: <JoinTerritoryPage /> },
  { path: paths.me, element: <MePage /> },
  { path: paths.security, element: <SecurityPage /> },
  { path: paths.myData, element: <MyDataPage /> },
  { path: paths.blocks, element: <BlocksPage /> },
  { path: paths.notices, element: <NoticesPage /> },
  { path: paths.community(':slug'), element: <CommunityPage /> },
  { path: paths.imports(':slug'), element: <ImportsPage /> },
  { path: paths.import(':slug', ':id'), element: <ImportPage /> },
  { path: paths.charter(':slug'), element: <CharterPage /> },
  { path: paths.manageScreening(':slug'), element: <ScreeningPage /> },
  { path: paths.held(':slug'), element: <HeldPage /> },
  { path: paths.manageRestrictions(':slug'), element: <RestrictionsPage /> },
  { path: paths.manageTerritory(':slug'), element: <TerritoryAdministrationPage /> },
  { path: paths.installation, element: <InstallationPage /> },
  { path: paths.newTerritory, element: <FoundPage /> },
];
