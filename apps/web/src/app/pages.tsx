import { useEffect } from 'react';
import { useLocation, useNavigationType, useRoutes } from 'react-router';
import { HomePage } from '../routes/home/home-page';
import { lazyRoute } from '../shared/routing/lazy-route';
import { DOOR_ROUTES } from './door-pages';
import { MemberShell } from './shell/shell';
import { Start } from './start';

// Most visits open here: its code comes with the shell, in one file, and only its words are awaited.
const Home = lazyRoute(() => Promise.resolve(HomePage), 'feed');
// The table of all other pages would weigh on it.
const OtherPages = lazyRoute(() => import('./other-pages').then((module) => module.OtherPages));

const ROUTES = [
  ...DOOR_ROUTES,
  {
    element: <MemberShell />,
    children: [
      { path: '/', element: <Start /> },
      { path: '/t/:slug', element: <Home /> },
      { path: '*', element: <OtherPages /> },
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
