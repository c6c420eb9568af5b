import {
  CARETAKER,
  CARETAKER_POWERS,
  POWERS,
  type HeldMandate,
  type Holder,
  type Persona,
  type Power,
  type TrustLevel,
} from '@rayonne/contracts';

/** Who holds each power of a territory. A power without an article is held by nobody. */
export type Charter = Readonly<Partial<Record<Power, readonly Holder[]>>>;

/** What the charter looks at in a member. */
export interface Standing {
  readonly persona: Persona;
  readonly trustLevel: TrustLevel;
  readonly mandates: readonly HeldMandate[];
}

/** Whether the charter gives `power` to a member of that standing. */
export function holdsPower(charter: Charter, standing: Standing, power: Power): boolean {
  if (standing.mandates.includes(CARETAKER) && CARETAKER_POWERS.includes(power)) return true;
  return (charter[power] ?? []).some((holder) => isHolder(holder, standing));
}

export const powersOf = (charter: Charter, standing: Standing) =>
  POWERS.filter((power) => holdsPower(charter, standing, power));

function isHolder(holder: Holder, { persona, trustLevel, mandates }: Standing): boolean {
  const [kind, name] = holder.split(':') as ['level' | 'persona' | 'mandate', string];
  if (kind === 'level') return trustLevel >= Number(name);
  if (kind === 'persona') return persona === name;
  return mandates.some((mandate) => mandate === name);
}
