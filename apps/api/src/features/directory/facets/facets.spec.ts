import { PersonaModel } from '../../territories';
import { countGroups, searchOf } from './facets';

const filter = { search: 'mar', personas: [PersonaModel.LEADER, PersonaModel.ACTOR], canHelpWith: ['export-maroc'] };

it('values of one facet widen the search, facets narrow it', () => {
  expect(searchOf(filter)).toEqual({
    words: 'mar',
    facets: `('persona:leader' | 'persona:actor') & ('help:export-maroc')`,
  });
  expect(searchOf({})).toEqual({ words: '', facets: '' });
});

it('a facet is counted without its own choice', () => {
  expect(countGroups(filter)).toEqual([
    { search: searchOf(filter), kinds: ['all', 'commune', 'sector', 'seek', 'language'] },
    { search: { words: 'mar', facets: `('help:export-maroc')` }, kinds: ['persona'] },
    { search: { words: 'mar', facets: `('persona:leader' | 'persona:actor')` }, kinds: ['help'] },
  ]);
});
