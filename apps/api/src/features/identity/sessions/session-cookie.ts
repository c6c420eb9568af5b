import type { Env } from '../../../env';

/** The `__Host-` prefix binds the cookie to one https origin; plain http on a loopback address cannot have it. */
export const sessionCookieName = (env: Env) => (isSecure(env) ? '__Host-rayonne' : 'rayonne');

export function sessionCookie(env: Env, token: string, seconds: number): string {
  const secure = isSecure(env) ? '; Secure' : '';
  return `${sessionCookieName(env)}=${token}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${seconds}${secure}`;
}

export const endedSessionCookie = (env: Env) => sessionCookie(env, '', 0);

/** The session token in a `Cookie` header, if any. */
export function tokenFromCookies(env: Env, header: string | undefined): string | null {
  const start = `${sessionCookieName(env)}=`;
  const entry = header?.split(';').find((part) => part.trimStart().startsWith(start));
  const token = entry?.trim().slice(start.length);
  return token && /^[A-Za-z0-9_-]{43}$/.test(token) ? token : null;
}

const isSecure = (env: Env) => env.PUBLIC_ORIGIN?.startsWith('https://') ?? false;
