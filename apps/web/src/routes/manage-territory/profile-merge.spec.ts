import { isSameProfile, mergeProfile } from './profile-merge';
import type { ProfileValues } from './profile-values';

const BASE: ProfileValues = {
  name: 'Roissy',
  motto: '',
  color: null,
  languages: ['fr', 'en'],
  contactEmail: null,
  contactPhone: null,
  legalNotices: '',
};

it('takes over what another saved, and keeps what was written here', () => {
  const mine = { ...BASE, motto: 'Partir d’ici', languages: ['fr'] };
  const theirs = { ...BASE, name: 'Grand Roissy', color: '#1f6f55' };
  expect(mergeProfile(BASE, mine, theirs)).toEqual({
    values: { ...theirs, motto: 'Partir d’ici', languages: ['fr'] },
    clashes: [],
  });
});

it('names what both changed, unless to the same', () => {
  const mine = { ...BASE, name: 'Pays de France', motto: 'Ici', languages: ['en', 'fr'] };
  const theirs = { ...BASE, name: 'Grand Roissy', motto: 'Ici', languages: ['fr'] };
  const { values, clashes } = mergeProfile(BASE, mine, theirs);
  expect(values).toMatchObject({ name: 'Pays de France', motto: 'Ici', languages: ['en', 'fr'] });
  expect(clashes).toEqual(['name', 'languages']);
});

it('an empty field is as good as none', () => {
  expect(isSameProfile(BASE, { ...BASE, contactEmail: null })).toBe(true);
  expect(isSameProfile(BASE, { ...BASE, languages: ['en', 'fr'] })).toBe(false);
});
