import { Parser } from 'htmlparser2';

/** What a page says of itself. */
export interface PageWords {
  readonly title: string | null;
  readonly description: string | null;
  readonly siteName: string | null;
  /** As it stands there, perhaps relative. */
  readonly image: string | null;
}

const LONGEST = { title: 200, description: 300, siteName: 80 } as const;
/** Controls and what turns the reading direction: a page may not pose as another inside our own. */
const FOREIGN = /[\p{Cc}\p{Cn}\p{Co}\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]+/gu;
const NAMES = {
  title: ['og:title', 'twitter:title'],
  description: ['og:description', 'twitter:description', 'description'],
  siteName: ['og:site_name', 'application-name'],
  image: ['og:image:secure_url', 'og:image', 'og:image:url', 'twitter:image'],
} as const;

/** Text of others as one short line, or nothing. */
export function tidyLine(text: unknown, longest: number): string | null {
  if (typeof text !== 'string') return null;
  const line = text.normalize('NFC').replace(FOREIGN, ' ').replace(/\s+/gu, ' ').trim();
  if (line.length <= longest) return line || null;
  return `${line
    .slice(0, longest - 1)
    .toWellFormed()
    .replace(/\uFFFD$/, '')
    .trimEnd()}…`;
}

/** Reads the head of a page and nothing more: no script runs, nothing it names is fetched. */
export function pageWords(html: string): PageWords {
  const said = new Map<string, string>();
  let inTitle = false;
  let title = '';
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === 'body') parser.pause();
      inTitle = name === 'title' && title === '';
      const key = (attributes['property'] ?? attributes['name'] ?? '').toLowerCase();
      const content = attributes['content'];
      if (name === 'meta' && key && content && !said.has(key)) said.set(key, content);
    },
    ontext(text) {
      if (inTitle) title += text;
    },
    onclosetag(name) {
      if (name === 'title') inTitle = false;
    },
  });
  parser.write(html);
  const first = (names: readonly string[]) => names.map((name) => said.get(name)).find((value) => value?.trim());
  return {
    title: tidyLine(first(NAMES.title) ?? title, LONGEST.title),
    description: tidyLine(first(NAMES.description), LONGEST.description),
    siteName: tidyLine(first(NAMES.siteName), LONGEST.siteName),
    image: first(NAMES.image)?.trim() ?? null,
  };
}

/** The text of an answer, in the letters that it or the page itself declares. */
export function decodePage(bytes: Buffer, contentType = ''): string {
  const declared = /charset=["']?([\w-]+)/i.exec(contentType)?.[1];
  const inside = /<meta[^>]+charset=["']?([\w-]+)/i.exec(bytes.subarray(0, 1_024).toString('latin1'))?.[1];
  try {
    return new TextDecoder(declared ?? inside ?? 'utf-8').decode(bytes);
  } catch {
    return bytes.toString('utf8');
  }
}
