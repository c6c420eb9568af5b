import { joinList, splitList } from '../../shared/forms/list-texts';
import { checkProfile, PARTS, readProfile } from './profile-values';

function form(fields: Record<string, string>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.set(name, value);
  return data;
}

it('lists survive the form, also those of several words', () => {
  expect(splitList(joinList(['Bois local', 'Export']))).toEqual(['Bois local', 'Export']);
  expect(splitList('')).toEqual([]);
});

it('an untouched form says as little as possible, to members', () => {
  const values = readProfile(form({ persona: 'LEADER', headline: '  ' }));
  expect(values).toMatchObject({ persona: 'LEADER', headline: null, communeCode: null, languages: [], links: [] });
  expect(Object.keys(values.audiences)).toEqual(PARTS);
  expect(new Set(Object.values(values.audiences))).toEqual(new Set(['MEMBERS']));
});

it('an audience is read as it was chosen; one that is none falls back', () => {
  const { audiences } = readProfile(form({ 'audience-links': 'ME', 'audience-headline': 'FRIENDS' }));
  expect(audiences).toMatchObject({ links: 'ME', headline: 'MEMBERS' });
});

it.each([
  ['http://exemple.fr', false],
  ['javascript:alert(1)', false],
  ['https://exemple', false],
  ['https://exemple.fr/page', true],
])('the link %s is judged before it is sent', (link, fine) => {
  expect(checkProfile(readProfile(form({ links: link }))).links === undefined).toBe(fine);
});
