import type { MessageId } from '@rayonne/messages';

const TITLES: readonly MessageId[] = [
  'trust.level.0',
  'trust.level.1',
  'trust.level.2',
  'trust.level.3',
  'trust.level.4',
];

/** What a level means among people. */
export const levelTitle = (level: number): MessageId => TITLES[level] ?? 'trust.level.0';
