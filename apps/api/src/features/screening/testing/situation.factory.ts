import type { ScreenedText, Situation } from '../checks/screening-check';

export const aText = (given: Partial<ScreenedText> = {}): ScreenedText => ({
  kind: 'post',
  group: 'contents',
  act: 'publish',
  words: 'Le marché de Gonesse rouvre samedi.',
  ...given,
});

export const aSituation = (given: Partial<Situation> = {}): Situation => ({
  trustLevel: 0,
  allowance: 1,
  publishedAgo: [],
  hasPublished: true,
  repetitions: 0,
  words: [],
  holdsFirstPosts: false,
  isReviewer: false,
  ...given,
});
