import type { MessageId } from '@rayonne/messages';

/** The parts of a profile, each with its own audience; `connections` is who one is connected with. */
export const PART_TEXT = {
  headline: 'profile.headline',
  commune: 'profile.commune',
  canHelpWith: 'profile.canHelpWith',
  lookingFor: 'profile.lookingFor',
  sectors: 'profile.sectors',
  languages: 'profile.languages',
  spheres: 'profile.spheres',
  links: 'profile.links',
  connections: 'profile.connections',
} as const satisfies Record<string, MessageId>;

export type Part = keyof typeof PART_TEXT;

export const isPart = (name: string): name is Part => name in PART_TEXT;
