import { paths } from '../routing/paths';

/** Where nobody need be signed in; links from mails have their token below. */
const PUBLIC: readonly string[] = [paths.signIn, paths.signUp, paths.setup, paths.invitation, paths.verifyEmail, paths.terms];

export const isPublicPlace = (pathname: string): boolean =>
  PUBLIC.some((place) => pathname === place || pathname.startsWith(`${place}/`));

/**
 * To the sign-in page, by a real page load: nothing of the ended session may stay in memory. Drafts are on the device.
 */
export function leaveToSignIn(): void {
  const { pathname, search } = location;
  if (isPublicPlace(pathname)) return;
  location.assign(`${paths.signIn}?${new URLSearchParams({ ended: '1', next: pathname + search })}`);
}
