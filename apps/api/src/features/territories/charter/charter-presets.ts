import type { Holder, Power } from '@rayonne/contracts';
import { NO_VOTE, type CharterTerms } from './charter-terms';

const EVERYONE: Holder[] = ['level:0'];
const MANAGERS: Holder[] = ['mandate:community_manager'];
const CURATORS: Holder[] = ['mandate:community_manager', 'mandate:content_curator'];
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
    'members.export': MANAGERS,
    'members.approve': MANAGERS,
    'members.welcome': ['level:1', ...MANAGERS],
    'organisations.create': EVERYONE,
    'organisations.approve': MANAGERS,
    'organisations.publish': EVERYONE,
    'content.publicise': CURATORS,
    'content.curate': CURATORS,
    'content.moderate': MODERATORS,
    'reports.handle': MODERATORS,
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
    'members.export': MANAGERS,
    'members.approve': ['level:3', ...MANAGERS],
    'members.welcome': EVERYONE,
    'organisations.create': EVERYONE,
    'organisations.approve': ['level:3', ...MANAGERS],
    'organisations.publish': EVERYONE,
    'content.publicise': ['level:2', ...CURATORS],
    'content.curate': ['level:3', ...CURATORS],
    'content.moderate': ['level:3', ...MODERATORS],
    'reports.handle': ['level:3', ...MODERATORS],
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
    'members.export': ['level:3'],
    'members.approve': ['level:2'],
    'members.welcome': EVERYONE,
    'organisations.create': EVERYONE,
    'organisations.approve': ['level:2'],
    'organisations.publish': EVERYONE,
    'content.publicise': ['level:1', 'mandate:content_curator'],
    'content.curate': ['level:2', 'mandate:content_curator'],
    'content.moderate': ['level:2', 'mandate:moderator'],
    'reports.handle': ['level:2', 'mandate:moderator'],
    'members.suspend': ['level:3', 'mandate:moderator'],
    'mandates.grant': ['level:3'],
    'territory.edit': ['level:3'],
    'charter.edit': ['level:3'],
  },
} as const satisfies Record<string, Record<Power, readonly Holder[]>>;

export type PresetName = keyof typeof CHARTER_PRESETS;

/** How each preset decides on its own changes. */
export const PRESET_TERMS: Record<PresetName, CharterTerms> = {
  guided: { sponsoring: {}, vote: NO_VOTE },
  shared: { sponsoring: { 'charter.edit': { count: 1, level: 2 } }, vote: NO_VOTE },
  autonomous: {
    sponsoring: { 'mandates.grant': { count: 1, level: 2 } },
    vote: { scope: 'everything', quorum: 30, majority: 60, days: 7 },
  },
};
