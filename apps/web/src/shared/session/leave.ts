import { paths } from '../routing/paths';

const PUBLIC: readonly string[] = [paths.signIn, paths.signUp, paths.setup, paths.invitation, paths.verifyEmail];

/**
 * To the sign-in page, by a real page load: nothing of the ended session may stay in memory. Drafts are on the device.
 */
export function leaveToSignIn(): void {
  const { pathname, search } = location;
  if (PUBLIC.includes(pathname)) return;
  location.assign(`${paths.signIn}?${new URLSearchParams({ ended: '1', next: pathname + search })}`);
}
