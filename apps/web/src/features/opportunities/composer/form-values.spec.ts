import { checkOpportunity, readOpportunity } from './form-values';

function fieldsOf(texts: Record<string, string>): FormData {
  const fields = new FormData();
  for (const [name, text] of Object.entries({ title: 'Atelier', body: 'Clair.', premises: 'workshop', ...texts })) {
    fields.set(name, text);
  }
  return fields;
}

const read = (texts: Record<string, string>) => readOpportunity('premises', fieldsOf(texts));
const faultsOf = (texts: Record<string, string>) =>
  Object.entries(checkOpportunity('premises', read(texts))).flatMap(([field, fault]) => (fault ? [field] : []));

it('reads a form as the server takes it', () => {
  const texts = {
    direction: 'OFFER',
    area: '1 200',
    accessible: 'true',
    contract: 'permanent',
    communeCodes: '95527 Roissy-en-France (95)\n95277 Gonesse (95)',
    amountMax: '12\u202F000',
    audience: 'SECTORS',
    audienceSectors: '16\n31',
  };
  expect(read(texts)).toMatchObject({
    kind: 'PREMISES',
    direction: 'OFFER',
    details: [
      { field: 'premises', value: 'workshop' },
      { field: 'area', value: '1200' },
      { field: 'accessible', value: 'true' },
    ],
    communeCode: '95527',
    communeCodes: ['95527', '95277'],
    amountMin: null,
    amountMax: 12_000,
    audience: 'SECTORS',
    audienceSectors: ['16', '31'],
  });
  expect(faultsOf(texts)).toEqual([]);
});

it.each([
  ['premises', { premises: '' }],
  ['area', { area: 'cent' }],
  ['radiusKm', { radiusKm: '10' }],
  ['radiusKm', { radiusKm: '301', communeCodes: '95527 Roissy' }],
  ['endsOn', { startsOn: '2027-02-01', endsOn: '2027-01-31' }],
  ['amountMin', { amountMin: '-1' }],
  ['amountMax', { amountMin: '10', amountMax: '9' }],
  ['audienceSectors', { audience: 'SECTORS' }],
])('names %s', (field, texts: Record<string, string>) => {
  expect(faultsOf(texts)).toEqual([field]);
});
