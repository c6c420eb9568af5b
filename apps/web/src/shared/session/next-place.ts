import { paths } from '../routing/paths';

/** Where to go once signed in: an address of this application, or its start. Another site's is not followed. */
export function nextPlace(search: URLSearchParams): string {
  const next = search.get('next') ?? '';
  if (!/^\/(?![/\\])/.test(next)) return paths.start;
  const { origin, pathname, search: query, hash } = new URL(next, location.origin);
  return origin === location.origin ? pathname + query + hash : paths.start;
}

/** The same wish, carried from one page at the door to another. */
export function withNext(path: string, next: string): string {
  return next === paths.start ? path : `${path}?${new URLSearchParams({ next })}`;
}
