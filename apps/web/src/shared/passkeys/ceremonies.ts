/** What the browser answers to a request for a passkey, as the API takes it. The library comes when it is needed. */
const library = () => import('@simplewebauthn/browser');

type Options<Name extends 'startRegistration' | 'startAuthentication'> = Parameters<
  Awaited<ReturnType<typeof library>>[Name]
>[0]['optionsJSON'];

export async function createPasskey(options: string): Promise<string> {
  const { startRegistration } = await library();
  return JSON.stringify(await startRegistration({ optionsJSON: JSON.parse(options) as Options<'startRegistration'> }));
}

/** `quietly`: offered beside the address field instead of in a window. */
export async function answerWithPasskey(options: string, { quietly = false } = {}): Promise<string> {
  const { startAuthentication } = await library();
  const optionsJSON = JSON.parse(options) as Options<'startAuthentication'>;
  return JSON.stringify(await startAuthentication({ optionsJSON, useBrowserAutofill: quietly }));
}

export async function canOfferQuietly(): Promise<boolean> {
  if (!canUsePasskeys()) return false;
  const { browserSupportsWebAuthnAutofill } = await library();
  return browserSupportsWebAuthnAutofill();
}

/** Ends a quiet offer that nobody took. */
export const endQuietOffer = () => library().then(({ WebAuthnAbortService }) => WebAuthnAbortService.cancelCeremony());

/** Browsers have them on secure origins only, and never for a number. */
export const canUsePasskeys = () =>
  typeof PublicKeyCredential === 'function' && !/^[\d.]+$|^\[/.test(location.hostname);

/** The person closed the window, or let it wait too long: nothing went wrong. */
export const wasCancelled = (error: unknown) =>
  error instanceof Error && ['NotAllowedError', 'AbortError'].includes(error.name);

/** This device has a passkey of the account already. */
export const isKnownAlready = (error: unknown) => error instanceof Error && error.name === 'InvalidStateError';
