import type { RouteObject } from 'react-router';
import { lazyRoute } from '../shared/routing/lazy-route';
import { paths } from '../shared/routing/paths';
import { SIGN_IN_ROUTES } from './sign-in-pages';

const SignUpPage = lazyRoute(
  () => import('../routes/account/sign-up-page').then((module) => module.SignUpPage),
  'account',
);
const TermsPage = lazyRoute(() => import('../routes/account/terms-page').then((module) => module.TermsPage), 'account');
const VerifyEmailPage = lazyRoute(
  () => import('../routes/account/verify-email-page').then((module) => module.VerifyEmailPage),
  'account',
);
const InvitationPage = lazyRoute(
  () => import('../routes/invitation/invitation-page').then((module) => module.InvitationPage),
  'account',
  'community',
  'territory',
);
const SetupPage = lazyRoute(
  () => import('../routes/setup/setup-page').then((module) => module.SetupPage),
  'account',
  'community',
  'operator',
);

/** The pages at the door: nobody need be signed in. Mails link to those that end in a token. */
export const DOOR_ROUTES: RouteObject[] = [
  ...SIGN_IN_ROUTES,
  { path: paths.signUp, element: <SignUpPage /> },
  { path: paths.terms, element: <TermsPage /> },
  { path: `${paths.verifyEmail}/:token`, element: <VerifyEmailPage /> },
  { path: `${paths.invitation}/:token`, element: <InvitationPage /> },
  { path: `${paths.setup}/:token`, element: <SetupPage /> },
];
