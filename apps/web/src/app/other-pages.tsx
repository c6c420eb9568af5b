import { useRoutes } from 'react-router';
import { lazyRoute } from '../shared/routing/lazy-route';
import { NotFound } from '../shared/routing/page-state';
import { JOINING_ROUTES } from './joining-pages';
import { PEOPLE_ROUTES } from './people-pages';
import { ORGANISATION_ROUTES } from './organisation-pages';
import { PERSONAL_ROUTES } from './personal-pages';
import { TOPIC_ROUTES } from './topic-pages';

const PostPage = lazyRoute(
  () => import('../routes/post/post-page').then((module) => module.PostPage),
  'feed',
  'stories',
);
const DraftsPage = lazyRoute(
  () => import('../routes/drafts/drafts-page').then((module) => module.DraftsPage),
  'composer',
);
const ArchivePage = lazyRoute(
  () => import('../routes/archive/archive-page').then((module) => module.ArchivePage),
  'feed',
  'composer',
);
const OpportunitiesPage = lazyRoute(
  () => import('../routes/opportunities/opportunities-page').then((module) => module.OpportunitiesPage),
  'feed',
  'opportunities',
  'sectors',
);
const MatchesPage = lazyRoute(
  () => import('../routes/matches/matches-page').then((module) => module.MatchesPage),
  'feed',
  'opportunities',
  'matching',
  'sectors',
);
const OwnOpportunitiesPage = lazyRoute(
  () => import('../routes/own-opportunities/own-opportunities-page').then((module) => module.OwnOpportunitiesPage),
  'feed',
  'opportunities',
);
const AnsweredOpportunitiesPage = lazyRoute(
  () => import('../routes/own-opportunities/own-opportunities-page').then((module) => module.AnsweredOpportunitiesPage),
  'feed',
  'opportunities',
);
const OpportunityPage = lazyRoute(
  () => import('../routes/opportunity/opportunity-page').then((module) => module.OpportunityPage),
  'introductions',
  'feed',
  'matching',
  'market',
  'opportunities',
  'sectors',
);
const OpportunityPublishPage = lazyRoute(
  () => import('../routes/opportunity/opportunity-publish-page').then((module) => module.OpportunityPublishPage),
  'contents',
  'market',
  'opportunities',
  'people',
  'sectors',
);
const OpportunityEditPage = lazyRoute(
  () => import('../routes/opportunity/opportunity-edit-page').then((module) => module.OpportunityEditPage),
  'contents',
  'market',
  'opportunities',
  'people',
  'sectors',
);
const MessagesPage = lazyRoute(
  () => import('../routes/messages/messages-page').then((module) => module.MessagesPage),
  'messaging',
  'feed',
);
const ThreadPage = lazyRoute(
  () => import('../routes/messages/thread-page').then((module) => module.ThreadPage),
  'introductions',
  'messaging',
  'feed',
  'safety',
);
const NoThread = lazyRoute(
  () => import('../routes/messages/thread-page').then((module) => module.NoThread),
  'messaging',
);

const ROUTES = [
  { path: '/t/:slug/posts/:id', element: <PostPage /> },
  { path: '/t/:slug/archive', element: <ArchivePage /> },
  { path: '/t/:slug/drafts', element: <DraftsPage /> },
  { path: '/t/:slug/opportunities', element: <OpportunitiesPage /> },
  { path: '/t/:slug/opportunities/for-you', element: <MatchesPage /> },
  { path: '/t/:slug/opportunities/mine', element: <OwnOpportunitiesPage /> },
  { path: '/t/:slug/opportunities/answered', element: <AnsweredOpportunitiesPage /> },
  { path: '/t/:slug/opportunities/new', element: <OpportunityPublishPage /> },
  { path: '/t/:slug/opportunities/:id', element: <OpportunityPage /> },
  { path: '/t/:slug/opportunities/:id/edit', element: <OpportunityEditPage /> },
  ...TOPIC_ROUTES,
  ...PEOPLE_ROUTES,
  ...ORGANISATION_ROUTES,
  ...PERSONAL_ROUTES,
  ...JOINING_ROUTES,
  {
    path: '/messages',
    element: <MessagesPage />,
    children: [
      { index: true, element: <NoThread /> },
      { path: ':id', element: <ThreadPage /> },
    ],
  },
  { path: '*', element: <NotFound /> },
];

/** Every page of the shell but the home. */
export const OtherPages = () => useRoutes(ROUTES);
