import type { CatalogueName, Locale, Messages } from '@rayonne/messages';
import { CatalogueShelf } from './catalogues';

/** A shelf whose catalogues come when the test says so: `bring('fr feed')`. */
function aShelf() {
  const asked = new Map<string, (messages: Messages) => void>();
  const load = (locale: Locale, name: CatalogueName) =>
    new Promise<Messages>((resolve) => asked.set(`${locale} ${name}`, resolve));
  const bring = async (what: string) => {
    asked.get(what)!({ [what.split(' ')[1]!]: what });
    await new Promise((resolve) => setTimeout(resolve));
  };
  return { shelf: new CatalogueShelf('fr', load), bring };
}

const ENGLISH = { locale: 'en', messages: { common: 'en common', feed: 'en feed' } };

async function aFrenchShelf() {
  const made = aShelf();
  const common = made.shelf.require('common');
  await made.bring('fr common');
  await common;
  return made;
}

it('words that come in after a change of language do not bring the old one back', async () => {
  const { shelf, bring } = await aFrenchShelf();
  const late = shelf.require('feed');
  const change = shelf.switchTo('en');
  await bring('en common');
  await bring('en feed');
  await change;
  await bring('fr feed');
  await bring('en feed');
  await late;
  expect(shelf.snapshot()).toEqual(ENGLISH);
});

it('words asked for while the language changes come in the new one', async () => {
  const { shelf, bring } = await aFrenchShelf();
  const change = shelf.switchTo('en');
  const meanwhile = shelf.require('feed');
  await bring('fr feed');
  await meanwhile;
  expect(shelf.snapshot()).toEqual({ locale: 'fr', messages: { common: 'fr common', feed: 'fr feed' } });
  await bring('en common');
  await bring('en feed');
  await change;
  expect(shelf.snapshot()).toEqual(ENGLISH);
});

it('words that do not come are asked for again', async () => {
  const answers = [Promise.reject(new Error('no network')), Promise.resolve({ feed: 'fr feed' })];
  const shelf = new CatalogueShelf('fr', () => answers.shift()!);
  await expect(shelf.require('feed')).rejects.toThrow('no network');
  await shelf.require('feed');
  expect(shelf.snapshot().messages).toEqual({ feed: 'fr feed' });
});

it('whoever asks for words that are already on their way waits for them too', async () => {
  const { shelf, bring } = aShelf();
  const [first, second] = [shelf.require('feed'), shelf.require('feed')];
  let said = 0;
  void second.then(() => (said += 1));
  await new Promise((resolve) => setTimeout(resolve));
  expect(said).toBe(0);
  await bring('fr feed');
  await Promise.all([first, second]);
  expect(shelf.snapshot().messages).toEqual({ feed: 'fr feed' });
});
