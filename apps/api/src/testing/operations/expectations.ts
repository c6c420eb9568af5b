import { MANDATE_KINDS, TRUST_LEVELS, type MandateKind, type TrustLevel } from '@rayonne/contracts';
import { CHARTER_PRESETS, holdsPower } from '../../features/territories';
import type { Operation } from './operations';
import type { About, Sample } from './sample';

/** Who asks. */
export type Role =
  | 'signed out'
  | 'an outsider'
  | 'a member of another territory'
  | 'a removed member'
  | 'a suspended member'
  | 'a member whom the author has blocked'
  | `level ${TrustLevel}`
  | `mandate ${MandateKind}`;

export const APART = 'a member whom the author has blocked' satisfies Role;
const OUTSIDE = ['an outsider', 'a member of another territory', 'a removed member'] as const satisfies Role[];
const LEVELS = TRUST_LEVELS.map((level) => `level ${level}` as const);
const MANDATES = MANDATE_KINDS.map((kind) => `mandate ${kind}` as const);

/** All of them, from the least to the most rights. */
export const ROLES: readonly Role[] = ['signed out', ...OUTSIDE, 'a suspended member', APART, ...LEVELS, ...MANDATES];

/**
 * What the role must get:
 * - `signed out`, `forbidden`, `suspended`: that refusal.
 * - `absent`: the answer of something that never was, to the letter.
 * - `allowed`: no refusal at all.
 * - `admitted`: whatever the use case decides between success and `FORBIDDEN`, as for an author's own content.
 * - `open`: anything but a refusal for who one is.
 */
export type Expectation = 'signed out' | 'forbidden' | 'suspended' | 'absent' | 'allowed' | 'admitted' | 'open';

const OF_NO_TERRITORY: readonly About[] = ['oneself', 'link', 'installation'];

/** What answers a blocked member as anybody: a refusal would tell them. */
const EVEN_WHEN_APART = ['blockMember'];

/** From the declared rule, what the operation is about, and the charter of the stage. */
export function expected({ name, rule }: Operation, { about }: Sample, role: Role): Expectation {
  if (!rule) throw new Error(`${name} declares no rule: who may call it?`);
  if (rule.kind === 'public') return 'open';
  if (role === 'signed out') return 'signed out';
  if (rule.kind === 'operator') return 'absent';
  if (OF_NO_TERRITORY.includes(about)) return 'open';
  if (role === 'a suspended member') return 'suspended';
  if (isOutside(role) || about === 'private') return 'absent';
  const isApart = role === APART && about === 'somebody' && !EVEN_WHEN_APART.includes(name);
  if (rule.kind !== 'power') return isApart ? 'absent' : 'admitted';
  if (isApart) return 'absent';
  return holdsPower(CHARTER_PRESETS.shared, standingOf(role), rule.power) ? 'allowed' : 'forbidden';
}

export const isOutside = (role: Role): boolean => OUTSIDE.some((outside) => outside === role);

export function standingOf(role: Role) {
  const [kind, name] = role.split(' ') as ['level' | 'mandate' | 'a', string];
  return {
    persona: 'ambassador' as const,
    trustLevel: (kind === 'level' ? Number(name) : 0) as TrustLevel,
    mandates: kind === 'mandate' ? [name as MandateKind] : [],
  };
}
