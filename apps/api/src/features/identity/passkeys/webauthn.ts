/** The ceremonies' library, read when a passkey is first used: it is large, and most processes never need it. */
export const webauthn = () => import('@simplewebauthn/server');
