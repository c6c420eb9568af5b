import { filterOf, searchOf } from './directory-filter';

it('an address and its filter are two ways to say the same', () => {
  const search = new URLSearchParams('q=mar&persona=leader&sector=16&sector=43&help=bois-local&language=ar');
  const filter = filterOf(search);
  expect(filter).toMatchObject({
    search: 'mar',
    personas: ['LEADER'],
    sectors: ['16', '43'],
    canHelpWith: ['bois-local'],
    languages: ['ar'],
  });
  expect(searchOf(filter).toString()).toBe(search.toString());
});

it('the search begins with the second letter', () => {
  expect(filterOf(new URLSearchParams('q=m')).search).toBe('');
  expect(filterOf(new URLSearchParams('q=é '))).toMatchObject({ search: '' });
  expect(filterOf(new URLSearchParams('q=él'))).toMatchObject({ search: 'él' });
});

it('what an address cannot mean is left out, and order does not make another list', () => {
  expect(filterOf(new URLSearchParams('persona=boss&sector=bois&commune=x&language=french'))).toMatchObject({
    personas: [],
    sectors: [],
    communes: [],
    languages: [],
  });
  expect(filterOf(new URLSearchParams('sector=43&sector=16&sector=43'))).toEqual(
    filterOf(new URLSearchParams('sector=16&sector=43')),
  );
});
