import type { RouteObject } from 'react-router';
import { lazyRoute } from '../shared/routing/lazy-route';
import { paths } from '../shared/routing/paths';

const DirectoryPage = lazyRoute(
  () => import('../routes/directory/directory-page').then((module) => module.DirectoryPage),
  'people',
  'sectors',
  'introductions',
);
const ContactsPage = lazyRoute(
  () => import('../routes/contacts/contacts-page').then((module) => module.ContactsPage),
  'people',
);
const IntroductionsPage = lazyRoute(
  () => import('../routes/introductions/introductions-page').then((module) => module.IntroductionsPage),
  'introductions',
);
const IntroductionPage = lazyRoute(
  () => import('../routes/introductions/introduction-page').then((module) => module.IntroductionPage),
  'introductions',
);
const MemberPage = lazyRoute(
  () => import('../routes/member/member-page').then((module) => module.MemberPage),
  'people',
  'sectors',
  'feed',
  'opportunities',
  'safety',
  'introductions',
);
const OwnProfilePage = lazyRoute(
  () => import('../routes/member/own-profile-page').then((module) => module.OwnProfilePage),
  'people',
  'sectors',
  'account',
);

/** The members of a territory: finding, reading and describing them. */
export const PEOPLE_ROUTES: RouteObject[] = [
  { path: paths.directory(':slug'), element: <DirectoryPage /> },
  { path: paths.contacts(':slug'), element: <ContactsPage /> },
  { path: paths.introductions(':slug'), element: <IntroductionsPage /> },
  { path: paths.introduction(':slug', ':id'), element: <IntroductionPage /> },
  { path: paths.member(':slug', ':id'), element: <MemberPage /> },
  { path: paths.ownProfile(':slug'), element: <OwnProfilePage /> },
];
