export interface ShownSubject {
  id: string;
  publishedAt: string;
}

export interface FoundSubject extends ShownSubject {
  author: { isViewer: boolean };
}

/** Ids of what others published after the newest content shown. What lies deeper comes with the next pages. */
export function arrivedSince(found: readonly FoundSubject[], shown: readonly ShownSubject[]): string[] {
  const newest = Math.max(...shown.map(({ publishedAt }) => Date.parse(publishedAt)), Number.NEGATIVE_INFINITY);
  const ids = new Set(shown.map(({ id }) => id));
  return found
    .filter(({ id, author, publishedAt }) => !author.isViewer && !ids.has(id) && Date.parse(publishedAt) >= newest)
    .map(({ id }) => id);
}
