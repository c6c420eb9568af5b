import { LIMITS } from '@rayonne/contracts';
import type { MessageId } from '@rayonne/messages';
import type { CreateTerritoryInput } from '../../../gql/graphql';
import { emailFault, nameFault, textOf } from '../../../shared/forms/checks';
import type { Faults, FieldFault } from '../../../shared/forms/use-form';
import { PRESETS } from '../charter-words';
import { isSlug } from './slug';

const PERIMETERS = ['epci', 'department', 'region', 'communes'] as const;
export type PerimeterKind = (typeof PERIMETERS)[number];

export interface Founding {
  name: string;
  slug: string;
  kind: PerimeterKind;
  /** A SIREN, a department's or a region's code. */
  code: string;
  communeCodes: readonly string[];
  joining: CreateTerritoryInput['joining'];
  preset: CreateTerritoryInput['preset'];
  managerEmail: string;
}

const perimeterOf = (form: FormData): PerimeterKind =>
  PERIMETERS.find((kind) => kind === textOf(form, 'perimeterKind')) ?? 'epci';

export const readFounding = (form: FormData): Founding => ({
  name: textOf(form, 'name').trim(),
  slug: textOf(form, 'slug').trim(),
  kind: perimeterOf(form),
  // The one that was chosen, else the code that was written.
  code: (textOf(form, 'perimeter') || textOf(form, 'perimeter-label')).replaceAll(/\s/g, '').toUpperCase(),
  communeCodes: form.getAll('communeCodes').filter((code) => typeof code === 'string'),
  joining: textOf(form, 'joining') === 'OPEN' ? 'OPEN' : 'INVITATION',
  preset: PRESETS.find(({ value }) => value === textOf(form, 'preset'))?.value ?? 'SHARED',
  managerEmail: textOf(form, 'managerEmail').trim(),
});

const CODES: Record<Exclude<PerimeterKind, 'communes'>, readonly [RegExp, MessageId]> = {
  epci: [/^\d{9}$/, 'founding.epciWrong'],
  department: [/^(\d{2}|2[AB]|97\d)$/, 'founding.departmentWrong'],
  region: [/^\d{2}$/, 'founding.regionWrong'],
};

function perimeterFault({ kind, code, communeCodes }: Founding): FieldFault | undefined {
  if (kind === 'communes') return communeCodes.length > 0 ? undefined : ['founding.communesMissing'];
  const [pattern, fault] = CODES[kind];
  return pattern.test(code) ? undefined : [fault];
}

export const foundingFaults = (founding: Founding): Faults => ({
  name: nameFault(founding.name, LIMITS.territoryName),
  slug: isSlug(founding.slug) ? undefined : ['founding.slugWrong'],
  perimeter: perimeterFault(founding),
  managerEmail: emailFault(founding.managerEmail),
});

export function foundingInput({ kind, code, communeCodes, ...rest }: Founding): CreateTerritoryInput {
  const ways = { epci: 'epciSiren', department: 'departmentCode', region: 'regionCode' } as const;
  return { ...rest, perimeter: kind === 'communes' ? { communeCodes: [...communeCodes] } : { [ways[kind]]: code } };
}
