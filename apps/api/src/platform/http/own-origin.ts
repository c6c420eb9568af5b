import type { IncomingHttpHeaders } from 'node:http';
import type { Env } from '../../env';

/**
 * Whether a request that carries a cookie comes from our own pages: asked where nothing else protects it, of WebSockets
 * (the cookie goes along with any of them) and of uploads.
 *
 * A browser names the origin of every WebSocket and of every request across origins. Without that header the request
 * is a same-origin one, which `Sec-Fetch-Site` then confirms, or comes from no browser: nobody's cookie is at stake.
 */
export function isOwnOrigin(env: Env, headers: IncomingHttpHeaders): boolean {
  const { origin, host, upgrade } = headers;
  if (origin !== undefined) return env.PUBLIC_ORIGIN ? origin === env.PUBLIC_ORIGIN : hostOf(origin) === host;
  const site = headers['sec-fetch-site'];
  if (site === undefined) return true;
  return upgrade === undefined && site === 'same-origin';
}

/** `null`, as a sandboxed page sends, is no origin of ours. */
function hostOf(origin: string): string | null {
  return /^https?:\/\/([^/]+)$/.exec(origin)?.[1] ?? null;
}
