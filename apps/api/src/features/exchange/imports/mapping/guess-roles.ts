import { looksLikeEmail } from './addresses';
import { personaOf } from './persona-words';
import { plainWords, roleOfHeader } from './header-words';
import type { ColumnRole, Roles } from './roles';

const LEGAL_FORM =
  /\b(?:sarl|sas|sasu|eurl|sci|scop|scic|snc|sa|asso|association|mairie|ville de|ltd|gmbh|inc|club|federation|lycee|office|chambre)\b/;

/** The least share of a column's filled cells that makes it what it seems to be. */
const ENOUGH = 0.5;
const ENOUGH_ORGANISATIONS = 0.25;

interface Column {
  readonly index: number;
  readonly header: string;
  readonly cells: readonly string[];
}

interface GuessOptions {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Whether a text names a commune of the territory. */
  readonly isCommune: (cell: string) => boolean;
}

/** What each column is likely for: by its name first, and where that says nothing by what stands in it. Each role once. */
export function guessRoles({ headers, rows, isCommune }: GuessOptions): Roles {
  const columns = headers.map((header, index) => ({
    index,
    header,
    cells: rows.map((row) => row[index]?.trim() ?? ''),
  }));
  const roles: (ColumnRole | null)[] = headers.map(() => null);
  const give = (role: ColumnRole, column: Column | undefined) => {
    if (column && !roles.includes(role)) roles[column.index] = role;
  };
  const free = () => columns.filter(({ index }) => roles[index] === null);

  give(
    'email',
    columns.filter(({ header }) => roleOfHeader(header) === 'email').find(hasAddress) ??
      best(columns, looksLikeEmail, ENOUGH),
  );
  for (const column of free()) {
    const role = roleOfHeader(column.header);
    if (role && (role !== 'persona' || share(column, isPersona) >= ENOUGH)) give(role, column);
  }
  give('persona', best(free(), isPersona, ENOUGH));
  give('commune', best(free(), isCommune, ENOUGH));
  give(
    'organisation',
    best(free(), (cell) => LEGAL_FORM.test(plainWords(cell)), ENOUGH_ORGANISATIONS),
  );
  if (!roles.some((role) => role?.endsWith('name'))) guessNames(columns[roles.indexOf('email')], free(), give);
  correctLoneName(roles, columns);
  return roles;
}

/** Names show in addresses: `nadia.roux@` stands beside "Nadia" and "Roux". */
function guessNames(
  email: Column | undefined,
  columns: readonly Column[],
  give: (role: ColumnRole, column: Column) => void,
): void {
  if (!email) return;
  const named = columns.filter(
    (column) => share(column, (cell, row) => nameParts(cell, email.cells[row] ?? '').length > 0) >= ENOUGH,
  );
  const [first, second] = named;
  if (!first) return;
  if (!second) return give(share(first, (cell) => cell.includes(' ')) >= ENOUGH ? 'full_name' : 'first_name', first);
  const isSurnameFirst = share(first, isCapitals) > share(second, isCapitals);
  give(isSurnameFirst ? 'last_name' : 'first_name', first);
  give(isSurnameFirst ? 'first_name' : 'last_name', second);
}

/** A column called "Nom" that stands alone and holds two words holds the whole name. */
function correctLoneName(roles: (ColumnRole | null)[], columns: readonly Column[]): void {
  const index = roles.indexOf('last_name');
  const column = columns[index];
  if (!column || roles.includes('first_name') || roles.includes('full_name')) return;
  if (share(column, (cell) => cell.includes(' ')) >= ENOUGH) roles[index] = 'full_name';
}

const isPersona = (cell: string) => personaOf(cell) !== undefined;
const isCapitals = (cell: string) => /\p{Lu}{2}/u.test(cell) && cell === cell.toUpperCase();
const hasAddress = (column: Column) => column.cells.every((cell) => cell === '') || column.cells.some(looksLikeEmail);

const nameParts = (cell: string, email: string) => {
  const local = plainWords(email.split('@')[0]!).replaceAll(' ', '');
  return plainWords(cell)
    .split(' ')
    .filter((word) => word.length > 2 && local.includes(word));
};

function share(column: Column, holds: (cell: string, row: number) => boolean): number {
  let [filled, matching] = [0, 0];
  column.cells.forEach((cell, row) => {
    if (cell === '') return;
    filled += 1;
    if (holds(cell, row)) matching += 1;
  });
  return filled === 0 ? 0 : matching / filled;
}

function best(columns: readonly Column[], holds: (cell: string) => boolean, least: number): Column | undefined {
  const ranked = columns.map((column) => ({ column, score: share(column, holds) })).sort((a, b) => b.score - a.score);
  return ranked[0] && ranked[0].score >= least ? ranked[0].column : undefined;
}
