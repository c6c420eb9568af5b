import { POWERS, type Holder, type MandateKind, type Persona, type Power, type TrustLevel } from '@rayonne/contracts';

/** Who holds each power of a territory. A power without an article is held by nobody. */
export type Charter = Readonly<Partial<Record<Power, readonly Holder[]>>>;

/** What the charter looks at in a member. */
export interface Standing {
  readonly persona: Persona;
  readonly trustLevel: TrustLevel;
  readonly mandates: readonly MandateKind[];
}

/** Whether the charter gives `power` to a member of that standing. */
export function holdsPower(charter: Charter, standing: Standing, power: Power): boolean {
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

const EVERYONE: Holder[] = ['level:0'];
const MANAGERS: Holder[] = ['mandate:community_manager'];
const MODERATORS: Holder[] = ['mandate:community_manager', 'mandate:moderator'];

/** How a territory starts, from run by its managers to run by its members. */
export const CHARTER_PRESETS = {
  guided: {
    'posts.publish': EVERYONE,
    'opportunities.publish': EVERYONE,
    'comments.write': EVERYONE,
    'reactions.give': EVERYONE,
    'conversations.start': EVERYONE,
    'members.invite': MANAGERS,
    'members.import': MANAGERS,
    'members.approve': MANAGERS,
    'members.welcome': ['level:1', ...MANAGERS],
    'organisations.create': EVERYONE,
    'organisations.approve': MANAGERS,
    'organisations.publish': EVERYONE,
    'content.moderate': MODERATORS,
    'members.suspend': MANAGERS,
    'mandates.grant': MANAGERS,
    'territory.edit': MANAGERS,
    'charter.edit': MANAGERS,
  },
  shared: {
    'posts.publish': EVERYONE,
    'opportunities.publish': EVERYONE,
    'comments.write': EVERYONE,
    'reactions.give': EVERYONE,
    'conversations.start': EVERYONE,
    'members.invite': ['level:1', ...MANAGERS],
    'members.import': MANAGERS,
    'members.approve': ['level:3', ...MANAGERS],
    'members.welcome': EVERYONE,
    'organisations.create': EVERYONE,
    'organisations.approve': ['level:3', ...MANAGERS],
    'organisations.publish': EVERYONE,
    'content.moderate': ['level:3', ...MODERATORS],
    'members.suspend': ['level:4', ...MODERATORS],
    'mandates.grant': ['level:4', ...MANAGERS],
    'territory.edit': ['level:4', ...MANAGERS],
    'charter.edit': ['level:4', ...MANAGERS],
  },
  autonomous: {
    'posts.publish': EVERYONE,
    'opportunities.publish': EVERYONE,
    'comments.write': EVERYONE,
    'reactions.give': EVERYONE,
    'conversations.start': EVERYONE,
    'members.invite': EVERYONE,
    'members.import': ['level:3'],
    'members.approve': ['level:2'],
    'members.welcome': EVERYONE,
    'organisations.create': EVERYONE,
    'organisations.approve': ['level:2'],
    'organisations.publish': EVERYONE,
    'content.moderate': ['level:2', 'mandate:moderator'],
    'members.suspend': ['level:3', 'mandate:moderator'],
    'mandates.grant': ['level:3'],
    'territory.edit': ['level:3'],
    'charter.edit': ['level:3'],
  },
} as const satisfies Record<string, Record<Power, readonly Holder[]>>;
