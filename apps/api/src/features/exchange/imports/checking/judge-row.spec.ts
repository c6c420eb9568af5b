import { communeFinder } from './communes';
import { judgeRow } from './judge-row';

const communeOf = communeFinder([
  { code: '95277', name: 'Gonesse' },
  { code: '95527', name: 'Roissy-en-France' },
  { code: '77420', name: 'Saint-Mard' },
]);
const ROLES = ['full_name', 'email', 'commune', 'persona', null] as const;
const judge = (cells: string[], hasOpenQuote = false) => judgeRow({ cells, hasOpenQuote }, { roles: ROLES, communeOf });
const codesOf = (...cells: string[]) => judge(cells).faults.map(({ code }) => code);

it('a sound row gives a person', () => {
  expect(judge(['  Nadia   Roux ', ' Nadia.ROUX@Example.test', '95500 GONESSE', 'Dirigeante', 'libre'])).toEqual({
    email: 'nadia.roux@example.test',
    name: 'Nadia Roux',
    organisation: null,
    communeCode: '95277',
    persona: 'leader',
    faults: [],
  });
});

it.each([
  ['Nadia <Nadia@example.test>', 'nadia@example.test'],
  ['mailto:nadia@example.test', 'nadia@example.test'],
  ['\u200Bnadia@example.test\u00A0', 'nadia@example.test'],
])('the address is found in %j', (cell, email) => {
  expect(judge(['', cell, '', '']).email).toBe(email);
});

it.each([
  ['', ['EMAIL_MISSING']],
  ['nadia', ['EMAIL_MALFORMED']],
  ['"na dia"@example.test', ['EMAIL_MALFORMED']],
  ['a@example.test; b@example.test', ['EMAIL_SEVERAL']],
])('%j is no address', (cell, codes) => {
  expect(codesOf('Nadia', cell, '', '')).toEqual(codes);
});

it('every fault of a row is told, with the column it lies in', () => {
  expect(judge(['N\u202Eadia', '', 'Bordeaux', 'Astronaute', '', 'de trop']).faults).toEqual([
    { code: 'TOO_MANY_CELLS', field: null },
    { code: 'EMAIL_MISSING', field: 'email' },
    { code: 'NAME_DECEPTIVE', field: 'full_name' },
    { code: 'COMMUNE_UNKNOWN', field: 'commune' },
    { code: 'PERSONA_UNKNOWN', field: 'persona' },
  ]);
});

it('a short row lacks what it lacks, and empty cells beyond the columns are no fault', () => {
  expect(codesOf('Nadia', 'n@example.test')).toEqual([]);
  expect(codesOf('Nadia', 'n@example.test', '', '', '', ' ', '')).toEqual([]);
  expect(judge(['Nadia', 'n@example.test'], true).faults).toEqual([{ code: 'QUOTE_OPEN', field: null }]);
});

it.each(['Roissy en France', 'ROISSY-EN-FRANCE', '95700 Roissy-en-France', 'Roissy-en-France (95)', '95527'])(
  '%s is Roissy',
  (cell) => {
    expect(communeOf(cell)).toBe('95527');
  },
);

it('saints may be shortened', () => {
  expect(communeOf('St Mard')).toBe('77420');
});
