import { guessRoles } from './guess-roles';
import type { ColumnRole } from './roles';

const isCommune = (cell: string) => ['Gonesse', 'Sarcelles'].includes(cell);
const guess = (headers: readonly string[], rows: readonly (readonly string[])[]) =>
  guessRoles({ headers, rows, isCommune });
const unnamed = (rows: readonly (readonly string[])[]) =>
  guess(
    rows[0]!.map(() => ''),
    rows,
  );

const PERSON = ['Nadia', 'Roux', 'nadia.roux@example.test'];

it.each<[string, readonly string[], readonly (ColumnRole | null)[]]>([
  ['in French', ['Prénom', 'NOM DE FAMILLE', 'Courriel'], ['first_name', 'last_name', 'email']],
  ['in English', ['First Name', 'Last Name', 'Email Address'], ['first_name', 'last_name', 'email']],
  ['with accents lost', ['prenom', 'nom', 'e-mail'], ['first_name', 'last_name', 'email']],
])('columns named %s are known', (_how, headers, roles) => {
  expect(guess(headers, [PERSON])).toEqual(roles);
});

it('a column that holds addresses is found whatever its name', () => {
  expect(
    guess(
      ['Contact', 'Réf.'],
      [
        ['nadia@example.test', '12'],
        ['', '13'],
        ['paul@example.test', '14'],
      ],
    ),
  ).toEqual(['email', null]);
});

it('of two columns called alike, the one with addresses counts', () => {
  expect(guess(['Mail', 'E-mail'], [['oui', 'nadia@example.test']])).toEqual([null, 'email']);
});

it('without any name, columns are known by what stands in them', () => {
  const rows = [
    ['ROUX', 'Nadia', 'nadia.roux@example.test', 'Roux SARL', 'Gonesse', 'Dirigeante', '2026'],
    ['PETIT', 'Paul', 'petit.paul@example.test', 'Mairie de Sarcelles', 'Sarcelles', 'Acteur local', '2025'],
  ];
  expect(unnamed(rows)).toEqual(['last_name', 'first_name', 'email', 'organisation', 'commune', 'persona', null]);
  expect(unnamed([['Nadia Roux', 'nadia.roux@example.test']])).toEqual(['full_name', 'email']);
});

it('a lone column of names that hold two words is the whole name', () => {
  expect(guess(['Nom', 'E-mail'], [['Nadia Roux', 'n@example.test']])).toEqual(['full_name', 'email']);
});

it('a column called like a profile is one only when it names some', () => {
  expect(guess(['E-mail', 'Type'], [['n@example.test', 'SARL']])[1]).not.toBe('persona');
  expect(guess(['E-mail', 'Type'], [['n@example.test', 'Ambassadrice']])[1]).toBe('persona');
});
