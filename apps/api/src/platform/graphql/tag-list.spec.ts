import { normaliseTags } from './tag-list.decorator';

it('tags lose what surrounds them, and stand once whatever their accents and case', () => {
  expect(
    normaliseTags(['  #Recrutement ', 'recrutement', 'RECRUTEMENT', 'Export   Maroc', 'Événementiel', 'evenementiel']),
  ).toEqual(['Recrutement', 'Export Maroc', 'Événementiel']);
});

it('empty ones are dropped; what is no text is kept for the check to refuse', () => {
  expect(normaliseTags(['', ' ', '#', 3])).toEqual([3]);
});
