import { MANDATE_KINDS, POWERS, type Power } from '@rayonne/contracts';
import type { MessageId } from '@rayonne/messages';
import type { CharterPreset } from '../../gql/graphql';
import type { WriteText } from '../../shared/i18n/use-text';
import { MANDATE_TEXT } from './mandate-text';

export const POWER_TEXT: Record<Power, MessageId> = {
  'posts.publish': 'power.posts.publish',
  'opportunities.publish': 'power.opportunities.publish',
  'comments.write': 'power.comments.write',
  'reactions.give': 'power.reactions.give',
  'conversations.start': 'power.conversations.start',
  'members.invite': 'power.members.invite',
  'members.import': 'power.members.import',
  'members.export': 'power.members.export',
  'members.approve': 'power.members.approve',
  'members.welcome': 'power.members.welcome',
  'organisations.create': 'power.organisations.create',
  'organisations.approve': 'power.organisations.approve',
  'organisations.publish': 'power.organisations.publish',
  'content.publicise': 'power.content.publicise',
  'content.curate': 'power.content.curate',
  'content.moderate': 'power.content.moderate',
  'reports.handle': 'power.reports.handle',
  'members.suspend': 'power.members.suspend',
  'mandates.grant': 'power.mandates.grant',
  'territory.edit': 'power.territory.edit',
  'charter.edit': 'power.charter.edit',
};

export const isPower = (name: string): name is Power => POWERS.some((power) => power === name);

export const PRESETS: readonly { value: Exclude<CharterPreset, 'CUSTOM'>; label: MessageId; hint: MessageId }[] = [
  { value: 'GUIDED', label: 'preset.guided', hint: 'preset.guidedHint' },
  { value: 'SHARED', label: 'preset.shared', hint: 'preset.sharedHint' },
  { value: 'AUTONOMOUS', label: 'preset.autonomous', hint: 'preset.autonomousHint' },
];

const HOLDER_TEXT: Readonly<Record<string, MessageId>> = {
  'level:0': 'holder.everyone',
  'persona:ambassador': 'holder.ambassadors',
  'persona:leader': 'holder.leaders',
  'persona:actor': 'holder.actors',
  ...Object.fromEntries(MANDATE_KINDS.map((kind) => [`mandate:${kind}`, MANDATE_TEXT[kind]])),
};

/** The name of a power that the server sent. */
export const powerText = (power: string, text: WriteText): string => (isPower(power) ? text(POWER_TEXT[power]) : power);

/** Several powers in one sentence. */
export const powersText = (powers: readonly string[], text: WriteText, locale: string): string =>
  new Intl.ListFormat(locale).format(powers.map((power) => powerText(power, text).toLocaleLowerCase(locale)));

/** The name of a ready-made charter. */
export const presetLabel = (preset: CharterPreset): MessageId =>
  PRESETS.find(({ value }) => value === preset)?.label ?? 'preset.custom';

/** Who holds a power, in words. A holder that a later version brought shows its name. */
export function holderText(holder: string, text: WriteText): string {
  const known = HOLDER_TEXT[holder];
  if (known) return text(known);
  const [kind, level = ''] = holder.split(':');
  return kind === 'level' ? text('holder.level', { level }) : holder;
}
