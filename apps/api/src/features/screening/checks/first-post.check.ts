import { PASS, type ScreeningCheck } from './screening-check';

/** Where the territory wants so, somebody reads a newcomer's first content before everybody does. */
export const firstPostCheck: ScreeningCheck = {
  name: 'first-post',
  judge: ({ act, group }, { holdsFirstPosts, hasPublished, isReviewer }) =>
    holdsFirstPosts && act === 'publish' && group === 'contents' && !hasPublished && !isReviewer
      ? { answer: 'hold', because: { check: 'first-post', words: [] }, otherwise: 'pass' }
      : PASS,
};
