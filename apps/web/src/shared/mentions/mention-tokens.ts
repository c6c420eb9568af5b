/** A member or an organisation that a text names. */
export interface Mentioned {
  id: string;
  name: string;
  isOrganisation?: boolean;
}

/** A text as the screen shows it, and whom each `@Name` in it means, in the order they were picked. */
export interface MentionDraft {
  text: string;
  mentions: readonly Mentioned[];
}

const TOKEN = /<@([A-Za-z0-9_-]+)>/g;

const escapeForPattern = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Screen to wire: each `@Name` becomes `<@id>`. Where two share a name, occurrences follow the picking order. */
export function toWire({ text, mentions }: MentionDraft): string {
  if (mentions.length === 0) return text;
  const queues = new Map<string, string[]>();
  for (const { id, name } of mentions) queues.set(name, [...(queues.get(name) ?? []), id]);
  // The longest name first: "@Anne Duval" is not "@Anne" and a surname. A longer word is not the name either.
  const names = [...queues.keys()].sort((a, b) => b.length - a.length).map(escapeForPattern);
  const pattern = new RegExp(`@(${names.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  return text.replace(pattern, (whole, name: string) => {
    const queue = queues.get(name) ?? [];
    const id = queue.length > 1 ? queue.shift() : queue[0];
    return id ? `<@${id}>` : whole;
  });
}

/** Wire to screen, to edit a body again. A token whose member is unknown stays as it is. */
export function toDraft(body: string, members: readonly Mentioned[]): MentionDraft {
  const mentions: Mentioned[] = [];
  const text = body.replace(TOKEN, (token, id: string) => {
    const member = members.find((candidate) => candidate.id === id);
    if (!member) return token;
    mentions.push({ id, name: member.name, ...(member.isOrganisation && { isOrganisation: true }) });
    return `@${member.name}`;
  });
  return { text, mentions };
}

/** What is being looked for when the caret stands after `@` and a few letters; undefined elsewhere. */
export function searchAt(text: string, caret: number): { from: number; search: string } | undefined {
  const match = /(?:^|[\s(«])@([\p{L}][\p{L}\p{M}'’ -]{0,30})?$/u.exec(text.slice(0, caret));
  if (!match) return undefined;
  const search = match[1] ?? '';
  // Two words at most: after them the sentence goes on.
  if (search.trim().split(/\s+/).length > 2 || /\s{2}$/.test(search)) return undefined;
  return { from: caret - search.length - 1, search };
}

/** As `searchAt`, for the caret after `#` and the beginning of a topic. */
export function topicSearchAt(text: string, caret: number): { from: number; search: string } | undefined {
  const match = /(?:^|[\s(«])#([\p{L}\p{N}][\p{L}\p{N}\p{M}_-]{0,49})$/u.exec(text.slice(0, caret));
  const search = match?.[1];
  return search === undefined ? undefined : { from: caret - search.length - 1, search };
}

/** Puts a member, an organisation, or the words of a topic, in the place of the search, and says where the caret goes. */
export function pick(
  draft: MentionDraft,
  { from, search }: { from: number; search: string },
  picked: Mentioned | string,
): { draft: MentionDraft; caret: number } {
  const isTopic = typeof picked === 'string';
  const before = `${draft.text.slice(0, from)}${isTopic ? picked : `@${picked.name}`} `;
  const text = before + draft.text.slice(from + 1 + search.length).replace(/^ /, '');
  return { draft: { text, mentions: isTopic ? draft.mentions : [...draft.mentions, picked] }, caret: before.length };
}
