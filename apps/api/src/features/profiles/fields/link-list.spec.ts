import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { LinkList } from './link-list.decorator';

class Holder {
  @LinkList()
  links!: unknown;
}

const faultsOf = (links: unknown) => validateSync(plainToInstance(Holder, { links })).length;
const kept = (links: unknown) => plainToInstance(Holder, { links }).links;

it.each([
  ['another scheme', 'http://menuiserie-merle.fr'],
  ['a script', 'javascript:alert(1)'],
  ['data', 'data:text/html,x'],
  ['credentials', 'https://claire:secret@exemple.fr'],
  ['no host', 'https://'],
  ['a name of the local network', 'https://localhost/'],
  ['words', 'mon site'],
  ['a number', 3],
])('%s is refused', (_what, link) => {
  expect(faultsOf([link])).toBe(1);
});

it('addresses take the form that browsers give them, each once', () => {
  const links = ['https://Exemple.fr', ' https://exemple.fr/ ', 'https://аррle.com'];
  expect(faultsOf(links)).toBe(0);
  expect(kept(links)).toEqual(['https://exemple.fr/', 'https://xn--le-6kc8da.com/']);
});

it('six are too many', () => {
  expect(faultsOf(Array.from({ length: 6 }, (_, index) => `https://exemple.fr/${index}`))).toBe(1);
});
