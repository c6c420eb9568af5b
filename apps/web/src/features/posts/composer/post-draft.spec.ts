import { EMPTY_DRAFT, isEmptyDraft, type PostDraft } from './post-draft';

const draft = (beside: object): PostDraft => ({ ...EMPTY_DRAFT, ...beside });

it.each([
  ['nothing', {}, true],
  ['blanks', { text: ' \n' }, true],
  ['a choice without content', { kind: 'QUESTION', organisation: 'o1' }, true],
  ['a list of nothing', { media: [] }, true],
  ['words', { text: 'Bonjour' }, false],
  ['something beside the words', { poll: { options: [] } }, false],
])('a draft with %s is empty: %s', (_what, beside, isEmpty) => {
  expect(isEmptyDraft(draft(beside))).toBe(isEmpty);
});
