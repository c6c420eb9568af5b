import {
  OPPORTUNITY_FIELDS,
  OPPORTUNITY_KINDS,
  readOpportunityDetails,
  writeOpportunityDetails,
} from './opportunities';

const read = (...given: [string, string][]) =>
  readOpportunityDetails(
    'premises',
    given.map(([field, value]) => ({ field, value })),
  );

it('every kind declares its fields, each once, and every choice has choices', () => {
  for (const kind of OPPORTUNITY_KINDS) {
    const names = OPPORTUNITY_FIELDS[kind].map(({ name }) => name);
    expect(names.length).toBeGreaterThan(0);
    expect(new Set(names).size).toBe(names.length);
    for (const field of OPPORTUNITY_FIELDS[kind])
      if (field.type === 'choice') expect(field.choices.length).toBeGreaterThan(1);
  }
});

it('values are read by the type of their field', () => {
  const given: [string, string][] = [
    ['area', '120'],
    ['premises', 'workshop'],
    ['accessible', 'false'],
  ];
  expect(read(...given)).toEqual({ details: { area: 120, premises: 'workshop', accessible: false } });
  const line = readOpportunityDetails('influence', [{ field: 'reach', value: '  Le réseau  des  CCI ' }]);
  expect(line).toEqual({ details: { reach: 'Le réseau des CCI' } });
});

it('what cannot be read names its field', () => {
  const premises: [string, string] = ['premises', 'workshop'];
  expect(read()).toEqual({ fault: 'premises' });
  expect(read(['premises', 'castle'])).toEqual({ fault: 'premises' });
  expect(read(premises, premises)).toEqual({ fault: 'premises' });
  expect(read(premises, ['area', '0'])).toEqual({ fault: 'area' });
  expect(read(premises, ['area', '12,5'])).toEqual({ fault: 'area' });
  expect(read(premises, ['accessible', 'yes'])).toEqual({ fault: 'accessible' });
  expect(read(premises, ['contract', 'permanent'])).toEqual({ fault: 'contract' });
  expect(read(premises, ['constructor', 'x'])).toEqual({ fault: 'constructor' });
  const line = (value: string) => readOpportunityDetails('influence', [{ field: 'reach', value }]);
  for (const value of ['', ' ', '<b>', 'a\u202Eb', 'x'.repeat(121)]) expect(line(value)).toEqual({ fault: 'reach' });
});

it('they are written in the order of the declaration, without what is declared no more', () => {
  expect(writeOpportunityDetails('premises', { area: 120, premises: 'hall', height: 4 })).toEqual([
    { field: 'premises', value: 'hall' },
    { field: 'area', value: '120' },
  ]);
});
