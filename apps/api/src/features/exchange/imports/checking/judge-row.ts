import { isHonestName, LIMITS, type Persona, tidyName } from '@rayonne/contracts';
import type { RowFault, RowFaultCode } from '../import-states';
import { addressOf, isAddress } from '../mapping/addresses';
import { personaOf } from '../mapping/persona-words';
import type { ColumnRole, Roles } from '../mapping/roles';

export interface StagedRow {
  readonly cells: readonly string[];
  readonly hasOpenQuote: boolean;
}

export interface Rules {
  readonly roles: Roles;
  /** INSEE code of the commune of the territory that a cell names. */
  readonly communeOf: (cell: string) => string | undefined;
}

export interface Judgement {
  readonly email: string | null;
  readonly name: string | null;
  readonly organisation: string | null;
  readonly communeCode: string | null;
  readonly persona: Persona | null;
  readonly faults: readonly RowFault[];
}

const LONGEST_SHOWN = 200;

/** Reads a row as its columns are mapped, with every fault that keeps the person from being invited. */
export function judgeRow(row: StagedRow, { roles, communeOf }: Rules): Judgement {
  const cellOf = (role: ColumnRole) => tidyName(row.cells[roles.indexOf(role)] ?? '');
  const email = addressOf(cellOf('email'));
  const name = cellOf('full_name') || `${cellOf('first_name')} ${cellOf('last_name')}`.trim();
  const [communeCode, persona] = [communeOf(cellOf('commune')), personaOf(cellOf('persona'))];
  const found: [ColumnRole | null, RowFaultCode | undefined][] = [
    [null, lineFault(row, roles.length)],
    ['email', emailFault(email)],
    [nameRole(roles), nameFault(name)],
    ['commune', cellOf('commune') && !communeCode ? 'COMMUNE_UNKNOWN' : undefined],
    ['persona', cellOf('persona') && !persona ? 'PERSONA_UNKNOWN' : undefined],
  ];
  return {
    email: isAddress(email) ? email : null,
    name: shown(name),
    organisation: shown(cellOf('organisation')),
    communeCode: communeCode ?? null,
    persona: persona ?? null,
    faults: found.flatMap(([field, code]): RowFault[] => (code ? [{ field, code }] : [])),
  };
}

const shown = (text: string) => text.slice(0, LONGEST_SHOWN) || null;

function lineFault({ cells, hasOpenQuote }: StagedRow, width: number): RowFaultCode | undefined {
  if (hasOpenQuote) return 'QUOTE_OPEN';
  return cells.slice(width).some((cell) => cell.trim() !== '') ? 'TOO_MANY_CELLS' : undefined;
}

function emailFault(email: string): RowFaultCode | undefined {
  if (email === '') return 'EMAIL_MISSING';
  if (isAddress(email)) return undefined;
  return email.split('@').length > 2 ? 'EMAIL_SEVERAL' : 'EMAIL_MALFORMED';
}

function nameFault(name: string): RowFaultCode | undefined {
  if (name.length > LIMITS.name.max) return 'NAME_TOO_LONG';
  return isHonestName(name) ? undefined : 'NAME_DECEPTIVE';
}

const nameRole = (roles: Roles): ColumnRole =>
  roles.find((role) => role === 'full_name' || role === 'last_name') ?? 'first_name';
