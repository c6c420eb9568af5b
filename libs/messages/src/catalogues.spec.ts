import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { ERROR_CODES } from '@rayonne/contracts';

const here = import.meta.dirname;
const root = join(here, '../../..');
const NAMES = readdirSync(join(here, 'fr')).map((file) => file.replace('.json', ''));

const read = (locale: string, name: string) =>
  JSON.parse(readFileSync(join(here, locale, `${name}.json`), 'utf8')) as Record<string, string>;

/** Arguments of a message with their ICU kind, plural branches included. */
function argumentsOf(elements: readonly MessageFormatElement[]): string[] {
  return elements.flatMap((element) => {
    if (element.type === TYPE.literal || element.type === TYPE.pound) return [];
    if (element.type === TYPE.plural || element.type === TYPE.select) {
      const branches = Object.values(element.options).flatMap(({ value }) => argumentsOf(value));
      return [`${element.value}:${element.type}`, ...branches];
    }
    return element.type === TYPE.tag ? argumentsOf(element.children) : [`${element.value}:${element.type}`];
  });
}

const signature = (text: string) => [...new Set(argumentsOf(parse(text, { ignoreTag: true })))].sort();

function sourcesIn(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !/(^|\/)gql\//.test(file))
    .map((file) => readFileSync(join(root, folder, file), 'utf8'));
}

it.each(NAMES)('%s says the same in both languages', (name) => {
  const french = read('fr', name);
  const english = read('en', name);
  expect(Object.keys(english).sort()).toEqual(Object.keys(french).sort());
  for (const [key, text] of Object.entries(french)) {
    expect({ key, arguments: signature(english[key] ?? '') }).toEqual({ key, arguments: signature(text) });
  }
});

it.each(NAMES)('%s keeps to French typography', (name) => {
  const faults = Object.entries(read('fr', name)).filter(
    ([, text]) => /[^\u202F][:;!?»](?=\s|$|[{}])|«[^\u202F]|'/u.test(text) || /[ \u00A0][:;!?»]/.test(text),
  );
  expect(faults).toEqual([]);
});

it('keys are unique over the catalogues of the screen, which are merged', () => {
  const keys = NAMES.filter((name) => name !== 'mail').flatMap((name) => Object.keys(read('fr', name)));
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
});

it('every text is used', () => {
  const sources = [...sourcesIn('apps/web/src'), ...sourcesIn('apps/api/src')].join('\n');
  const composed = new Set<string>([
    ...ERROR_CODES.map((code) => `error.${code}`),
    // `home.${kind}Today` and its like.
    ...['since', 'divider'].flatMap((kind) => ['Today', 'Yesterday', 'Date'].map((when) => `home.${kind}${when}`)),
  ]);
  const unused = NAMES.flatMap((name) => Object.keys(read('fr', name))).filter((key) => {
    const prefixes = key.split('.').slice(0, -1).join('.');
    return !composed.has(key) && !sources.includes(`'${key}'`) && !sources.includes(`${prefixes}.\${`);
  });
  expect(unused).toEqual([]);
});
