import { checkConclusion, OUTSIDE, readConclusion } from './conclude-values';

const form = (values: Readonly<Record<string, string>>) => {
  const fields = new FormData();
  for (const [name, value] of Object.entries(values)) fields.set(name, value);
  return fields;
};

it('whoever answered is the other side, by their id', () => {
  expect(readConclusion(form({ kind: 'HIRE', with: 'abc', thanks: ' Merci ' }))).toEqual({
    kind: 'HIRE',
    partner: 'abc',
    partnerWords: null,
    amountMin: null,
    amountMax: null,
    thanks: 'Merci',
  });
});

it('another member is chosen by name, and outside it is said in words', () => {
  expect(readConclusion(form({ with: 'member', partner: 'def', partnerWords: 'x' }))).toMatchObject({
    partner: 'def',
    partnerWords: null,
  });
  expect(readConclusion(form({ with: OUTSIDE, partner: 'def', partnerWords: 'Une scierie' }))).toMatchObject({
    partner: null,
    partnerWords: 'Une scierie',
  });
});

it('amounts are whole euros, however they are spaced', () => {
  expect(readConclusion(form({ amountMin: '12 000', amountMax: '15\u202f000' }))).toMatchObject({
    amountMin: 12_000,
    amountMax: 15_000,
  });
  const faults = checkConclusion(readConclusion(form({ amountMin: 'douze', amountMax: '1,5' })));
  expect(faults).toEqual({ amountMin: ['conclude.wholeEuros'], amountMax: ['conclude.wholeEuros'] });
});
