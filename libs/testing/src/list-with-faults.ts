/** What stands in the fifty faulty rows. */
export const LIST_FAULTS = [
  'EMAIL_MISSING',
  'EMAIL_MALFORMED',
  'EMAIL_SEVERAL',
  'NAME_TOO_LONG',
  'COMMUNE_UNKNOWN',
  'PERSONA_UNKNOWN',
  'TOO_MANY_CELLS',
  'QUOTE_OPEN',
  'DUPLICATE',
] as const;

const FIRST_NAMES = ['Nadia', 'Émile', 'Inès', 'Loïc', 'Zoé', 'François', 'Maëlle', 'Hélène', 'Jérôme', 'Aïcha'];
const COMMUNES = [
  'Gonesse',
  'Roissy-en-France',
  'LE THILLAY',
  'Mitry-Mory',
  'St-Mard',
  '95527 Roissy en France',
  'Sarcelles',
];
const PERSONAS = ['Ambassadrice', 'dirigeant', 'Acteur local', ''];

/** A row of Excel's: a semicolon between, quotation marks where the text has one of its own. */
const rowOf = (
  index: number,
  change: Partial<Record<'name' | 'email' | 'commune' | 'persona' | 'remark', string>> = {},
) => {
  const {
    name = `Roux ${index}`.replace(/\d/g, (digit) => 'abcdefghij'[Number(digit)]!),
    email = `personne.${index}@example.test`,
    commune = COMMUNES[index % COMMUNES.length]!,
    persona = PERSONAS[index % PERSONAS.length]!,
    remark = index % 7 === 0 ? '"dit ""le chef""; à rappeler\nen janvier"' : '',
  } = change;
  return [FIRST_NAMES[index % FIRST_NAMES.length], name, email, `"Roux ; Fils"`, commune, persona, remark].join(';');
};

const PLANTED: readonly (readonly [
  code: (typeof LIST_FAULTS)[number],
  count: number,
  row: (index: number) => string,
])[] = [
  ['EMAIL_MISSING', 8, (index) => rowOf(index, { email: '' })],
  [
    'EMAIL_MALFORMED',
    10,
    (index) =>
      rowOf(index, {
        email: ['nadia@', 'nadia.example.test', '@example.test', 'na dia@example.test', 'nadia@example'][index % 5]!,
      }),
  ],
  ['EMAIL_SEVERAL', 4, (index) => rowOf(index, { email: 'a@example.test, b@example.test' })],
  ['NAME_TOO_LONG', 3, (index) => rowOf(index, { name: 'Roux '.repeat(20) })],
  ['COMMUNE_UNKNOWN', 6, (index) => rowOf(index, { commune: 'Bordeaux' })],
  ['PERSONA_UNKNOWN', 5, (index) => rowOf(index, { persona: 'Astronaute' })],
  ['TOO_MANY_CELLS', 3, (index) => rowOf(index, { remark: 'une;de;trop' })],
  ['QUOTE_OPEN', 3, (index) => rowOf(index, { remark: '"à rappeler' })],
  ['DUPLICATE', 8, () => rowOf(1, { email: 'PERSONNE.1@example.test ' })],
];

/** A thousand people as Excel writes them in French, fifty of them with a fault; the faults by the line they stand on. */
export function listWithFaults(): { file: string; faulty: Map<number, string> } {
  const planted = PLANTED.flatMap(([code, count, row]) => Array.from({ length: count }, () => ({ code, row })));
  const lines = ['Prénom;Nom;Adresse e-mail;Entreprise;Ville;Profil;Remarque'];
  const faulty = new Map<number, string>();
  let line = 2;
  for (let index = 1; index <= 1000; index += 1) {
    const fault = index % 20 === 0 ? planted[index / 20 - 1] : undefined;
    const row = fault ? fault.row(index) : rowOf(index);
    if (fault) faulty.set(line, fault.code);
    lines.push(row);
    line += row.split('\n').length;
  }
  return { file: `${lines.join('\r\n')}\r\n`, faulty };
}
