import { dropAllDrafts } from '../drafts/draft-storage';
import { paths } from '../routing/paths';

/** Where nobody need be signed in; links from mails have their token below. */
const PUBLIC: readonly string[] = [
  paths.signIn,
  paths.signUp,
  paths.resetPassword,
  paths.confirmEmail,
  paths.undoEmail,
  paths.setup,
  paths.invitation,
  paths.verifyEmail,
  paths.terms,
];

const isPublicPlace = (pathname: string): boolean =>
  PUBLIC.some((place) => pathname === place || pathname.startsWith(`${place}/`));

let isSigningOut = false;

/**
 * Signs out as the person asked: nothing of theirs stays on the device, and the next one starts afresh. A real page
 * load, so that nothing stays in memory either. Throws what `signOut` throws, with everything left as it was.
 */
export async function leaveBySigningOut(signOut: () => Promise<unknown>): Promise<void> {
  isSigningOut = true;
  try {
    await signOut();
  } catch (error) {
    isSigningOut = false;
    throw error;
  }
  dropAllDrafts();
  // By way of the identity provider, where one let this browser in; on to the sign-in page.
  location.assign(paths.providerLeave);
}

/** In an address: the page before it has just lost its right to be shown. */
export const ENDED = 'ended';

/** To the sign-in page because the session ended elsewhere; drafts stay on the device, and so does the way back. */
export function leaveToSignIn(): void {
  const { pathname, search } = location;
  // One's own sign-out is heard on the socket too, often before its answer.
  if (isSigningOut || isPublicPlace(pathname)) return;
  location.assign(`${paths.signIn}?${new URLSearchParams({ [ENDED]: '1', next: pathname + search })}`);
}
