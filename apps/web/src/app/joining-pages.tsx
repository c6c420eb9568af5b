import type { RouteObject } from 'react-router';
import { lazyRoute } from '../shared/routing/lazy-route';
import { paths } from '../shared/routing/paths';

const JoiningPage = lazyRoute(
  () => import('../routes/manage-joining/joining-page').then((module) => module.JoiningPage),
  'joining',
);
const InvitationsPage = lazyRoute(
  () => import('../routes/manage-invitations/invitations-page').then((module) => module.InvitationsPage),
  'community',
  'joining',
);
const WelcomePage = lazyRoute(
  () => import('../routes/welcome/welcome-page').then((module) => module.WelcomePage),
  'arrival',
  'joining',
);
const FirstStepsPage = lazyRoute(
  () => import('../routes/first-steps/first-steps-page').then((module) => module.FirstStepsPage),
  'account',
  'arrival',
  'joining',
);

const ReviewPage = lazyRoute(
  () => import('../routes/manage-contents/review-page').then((module) => module.ReviewPage),
  'contents',
  'feed',
  'safety',
);

/** How people come in, for those who are there already and for those who have just come. */
export const JOINING_ROUTES: RouteObject[] = [
  { path: paths.manageJoining(':slug'), element: <JoiningPage /> },
  { path: paths.manageInvitations(':slug'), element: <InvitationsPage /> },
  { path: paths.manageContents(':slug'), element: <ReviewPage /> },
  { path: paths.welcome(':slug'), element: <WelcomePage /> },
  { path: paths.firstSteps(':slug'), element: <FirstStepsPage /> },
];
