import { useEffect } from 'react';
import { useLocation, useNavigationType, useRoutes } from 'react-router';
import { HomePage } from '../routes/home/home-page';
import { lazyRoute } from '../shared/routing/lazy-route';
import { NotFound } from '../shared/routing/page-state';
import { DOOR_ROUTES } from './door-pages';
import { JOINING_ROUTES } from './joining-pages';
import { PEOPLE_ROUTES } from './people-pages';
import { ORGANISATION_ROUTES } from './organisation-pages';
import { PERSONAL_ROUTES } from './personal-pages';
import { MemberShell } from './shell/shell';
import { Start } from './start';

// Most visits open here: its code comes with the shell, in one file, and only its words are awaited.
const Home = lazyRoute(() => Promise.resolve(HomePage), 'feed', 'arrival');
const PostPage = lazyRoute(() => import('../routes/post/post-page').then((module) => module.PostPage), 'feed');
const OpportunitiesPage = lazyRoute(
  () => import('../routes/opportunities/opportunities-page').then((module) => module.OpportunitiesPage),
  'feed',
  'opportunities',
);
const OpportunityPage = lazyRoute(
  () => import('../routes/opportunity/opportunity-page').then((module) => module.OpportunityPage),
  'feed',
  'opportunities',
);
const OpportunityPublishPage = lazyRoute(
  () => import('../routes/opportunity/opportunity-publish-page').then((module) => module.OpportunityPublishPage),
  'opportunities',
);
const OpportunityEditPage = lazyRoute(
  () => import('../routes/opportunity/opportunity-edit-page').then((module) => module.OpportunityEditPage),
  'opportunities',
);
const MessagesPage = lazyRoute(() => import('../routes/messages/messages-page').then((module) => module.MessagesPage), 'messaging');
const ThreadPage = lazyRoute(() => import('../routes/messages/thread-page').then((module) => module.ThreadPage), 'messaging');
const NoThread = lazyRoute(() => import('../routes/messages/thread-page').then((module) => module.NoThread), 'messaging');

const ROUTES = [
  ...DOOR_ROUTES,
  {
    element: <MemberShell />,
    children: [
      { path: '/', element: <Start /> },
      { path: '/t/:slug', element: <Home /> },
      { path: '/t/:slug/posts/:id', element: <PostPage /> },
      { path: '/t/:slug/opportunities', element: <OpportunitiesPage /> },
      { path: '/t/:slug/opportunities/new', element: <OpportunityPublishPage /> },
      { path: '/t/:slug/opportunities/:id', element: <OpportunityPage /> },
      { path: '/t/:slug/opportunities/:id/edit', element: <OpportunityEditPage /> },
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
    ],
  },
];

/** A new page starts at its top; going back finds the place again, which the browser remembers. */
function useScrollToTop(): void {
  const { pathname, hash } = useLocation();
  const kind = useNavigationType();
  useEffect(() => {
    if (kind !== 'POP' && !hash) window.scrollTo(0, 0);
  }, [pathname, hash, kind]);
}

export function Pages() {
  useScrollToTop();
  return useRoutes(ROUTES);
}
