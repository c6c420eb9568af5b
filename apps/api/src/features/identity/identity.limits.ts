const HOUR = 3600;

/** A training room signs up from one address; a list of addresses is not tried from it. */
export const SIGN_UPS = { points: 60, seconds: HOUR, by: 'network', shared: true } as const;
/** A hall at an event signs in behind one address; guesses at one account are counted apart. */
export const SIGN_INS = { points: 300, seconds: HOUR, by: 'network', shared: true } as const;
/** Each visit of the sign-in page asks for a challenge. */
export const SIGN_IN_PAGES = { points: 600, seconds: HOUR, by: 'network' } as const;
/** Presenting the secret of a mailed link. */
export const LINK_TRIES = { points: 60, seconds: HOUR, by: 'network' } as const;
/** Asking, signed out, for a mail to an address that may be anybody's. */
export const LINK_REQUESTS = { points: 30, seconds: HOUR, by: 'network', shared: true } as const;
/** Mails to oneself. */
export const OWN_MAILS = { points: 5, seconds: HOUR, by: 'account' } as const;
/** Changes of how one signs in. */
export const SECURITY_CHANGES = { points: 30, seconds: HOUR, by: 'account' } as const;
