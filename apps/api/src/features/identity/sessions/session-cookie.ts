import type { Env } from '../../../env';

/** What the browser keeps for us; scripts read none of it. */
const NAMES = {
  session: 'rayonne',
  /** A sign-in that still needs its code. */
  step: 'rayonne-step',
  /** A journey to the identity provider and back. */
  provider: 'rayonne-provider',
  /** Whom the provider recognised, until the account is found or made. */
  identity: 'rayonne-identity',
  /** What ends the session at the identity provider. */
  providerSession: 'rayonne-provider-session',
} as const;

export type CookieKind = keyof typeof NAMES;

/** The `__Host-` prefix binds the cookie to one https origin; plain http on a loopback address cannot have it. */
export const cookieName = (env: Env, kind: CookieKind) => (isSecure(env) ? `__Host-${NAMES[kind]}` : NAMES[kind]);

export function cookie(env: Env, kind: CookieKind, token: string, seconds: number): string {
  const secure = isSecure(env) ? '; Secure' : '';
  return `${cookieName(env, kind)}=${token}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${seconds}${secure}`;
}

export const endedCookie = (env: Env, kind: CookieKind) => cookie(env, kind, '', 0);

/** The token of that kind in a `Cookie` header, if any. */
export function tokenFromCookies(env: Env, header: string | undefined, kind: CookieKind = 'session'): string | null {
  const start = `${cookieName(env, kind)}=`;
  const entry = header?.split(';').find((part) => part.trimStart().startsWith(start));
  const token = entry?.trim().slice(start.length);
  return token && /^[A-Za-z0-9_-]{43}$/.test(token) ? token : null;
}

const isSecure = (env: Env) => env.PUBLIC_ORIGIN?.startsWith('https://') ?? false;
