import { useEffect } from 'react';
import { useLocation, useNavigationType, useRoutes } from 'react-router';
import { lazyRoute } from '../shared/routing/lazy-route';
import { NotFound } from './not-found';
import { MemberShell } from './shell/shell';
import { Start } from './start';

const HomePage = lazyRoute(() => import('../routes/home/home-page').then((module) => module.HomePage), 'feed');

const ROUTES = [
  {
    element: <MemberShell />,
    children: [
      { path: '/', element: <Start /> },
      { path: '/t/:slug', element: <HomePage /> },
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
