import type { RouteObject } from 'react-router';
import { lazyRoute } from '../shared/routing/lazy-route';
import { paths } from '../shared/routing/paths';

const SignInPage = lazyRoute(
  () => import('../routes/sign-in/sign-in-page').then((module) => module.SignInPage),
  'account',
  'security',
);
const LinkRequestPage = lazyRoute(
  () => import('../routes/sign-in/link-request-page').then((module) => module.LinkRequestPage),
  'account',
  'security',
);
const LinkPage = lazyRoute(
  () => import('../routes/sign-in/link-page').then((module) => module.LinkPage),
  'account',
  'security',
);
const ResetRequestPage = lazyRoute(
  () => import('../routes/sign-in/reset-request-page').then((module) => module.ResetRequestPage),
  'account',
  'security',
);
const ResetPage = lazyRoute(
  () => import('../routes/sign-in/reset-page').then((module) => module.ResetPage),
  'account',
  'security',
);
const CodePage = lazyRoute(
  () => import('../routes/sign-in/code-page').then((module) => module.CodePage),
  'account',
  'security',
);
const ProviderSignUpPage = lazyRoute(
  () => import('../routes/sign-in/provider-sign-up-page').then((module) => module.ProviderSignUpPage),
  'account',
  'security',
);
const ConfirmEmailPage = lazyRoute(
  () => import('../routes/sign-in/email-pages').then((module) => module.ConfirmEmailPage),
  'account',
  'security',
);
const UndoEmailPage = lazyRoute(
  () => import('../routes/sign-in/email-pages').then((module) => module.UndoEmailPage),
  'account',
  'security',
);

/** The ways in. */
export const SIGN_IN_ROUTES: RouteObject[] = [
  { path: paths.signIn, element: <SignInPage /> },
  { path: paths.signInLink, element: <LinkRequestPage /> },
  { path: `${paths.signInLink}/:token`, element: <LinkPage /> },
  { path: paths.signInCode, element: <CodePage /> },
  { path: paths.providerSignUp, element: <ProviderSignUpPage /> },
  { path: `${paths.confirmEmail}/:token`, element: <ConfirmEmailPage /> },
  { path: `${paths.undoEmail}/:token`, element: <UndoEmailPage /> },
  { path: paths.resetPassword, element: <ResetRequestPage /> },
  { path: `${paths.resetPassword}/:token`, element: <ResetPage /> },
];
