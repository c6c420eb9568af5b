import type { MentionModel } from '../../subjects';
import { escapeHtml } from '../../../platform/mail/escape-html';

type Mentioned = Pick<MentionModel, 'id' | 'name' | 'isOrganisation'>;

const TOKEN = /<@([A-Za-z0-9_-]+)>/g;
const ADDRESS = /https?:\/\/[^\s<>"]+[^\s<>".,;:!?)\]»]/g;

/**
 * Whoever is mentioned has not chosen the public: a first name and an initial, « Yassine M. », tell those who know them.
 * `[…]` stands for who is not there for visitors.
 */
export function shortName(name: string): string {
  const [first, ...rest] = name.split(/\s+/u).filter(Boolean);
  const initial = [...(rest.at(-1) ?? '')][0];
  return first ? (initial ? `${first} ${initial.toLocaleUpperCase('fr')}.` : first) : '[…]';
}

/** How visitors read who is named: an organisation is public, a person is not. */
export const publicName = (mention: Mentioned | undefined): string =>
  mention?.isOrganisation ? mention.name : shortName(mention?.name ?? '');

/** The text with its mentions spelled out. */
export const plainText = (text: string, mentions: readonly Mentioned[]): string =>
  text.replaceAll(TOKEN, (_token, id: string) => publicName(mentions.find((one) => one.id === id)));

const withLinks = (text: string): string => {
  let html = '';
  let end = 0;
  for (const { 0: address, index } of text.matchAll(ADDRESS)) {
    const href = escapeHtml(address);
    html += `${escapeHtml(text.slice(end, index))}<a href="${href}" rel="nofollow noopener ugc">${href}</a>`;
    end = index + address.length;
  }
  return html + escapeHtml(text.slice(end));
};

/** Plain text as paragraphs of HTML, with its addresses as links; nothing in it is taken for markup. */
export const paragraphs = (plain: string): string =>
  plain
    .split(/\n{2,}/)
    .map((block) => block.trim())
    .filter(Boolean)
    .map((block) => `<p>${block.split('\n').map(withLinks).join('<br>')}</p>`)
    .join('\n');

/** Plain text where programs expect HTML, as in titles of RSS and Atom; without `]]>`, of which a feed forgives only one. */
export const asMarkup = (plain: string): string =>
  plain.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** A text without a title begins with what may stand for one: its first sentence, or as much of it as fits; and what follows. */
export function opening(plain: string, length: number): { readonly title: string; readonly rest: string } {
  const line = plain.replaceAll(/\s+/gu, ' ').trim();
  const [, sentence, end = ''] = /^(.{8,}?)([.!?…])(?= |$)/u.exec(line) ?? [];
  if (sentence && sentence.length < length) {
    const title = end === '.' ? sentence : sentence + end;
    return { title, rest: line.slice(sentence.length + end.length).trim() };
  }
  const title = excerpt(line, length);
  return { title, rest: title === line ? '' : `… ${line.slice(title.length - 1).trim()}` };
}

/** Cut at the end of a word. */
export function excerpt(plain: string, length: number): string {
  const line = plain.replaceAll(/\s+/gu, ' ').trim();
  if (line.length <= length) return line;
  const cut = line.slice(0, length);
  const space = cut.lastIndexOf(' ');
  return `${space > length / 2 ? cut.slice(0, space) : cut}…`;
}
