import { fromContent, toContent } from './draft-content';

it('a draft comes back from the server as it was written', () => {
  const draft = {
    text: 'Merci @Anne Duval',
    mentions: [{ id: 'a1', name: 'Anne Duval' }],
    kind: 'QUESTION' as const,
    organisation: 'o1',
    draft: 'd1',
    version: 3,
  };
  const content = toContent(draft);
  expect(JSON.parse(content)).toEqual({ body: 'Merci <@a1>', kind: 'QUESTION', organisation: 'o1' });
  expect(fromContent({ id: 'd1', version: 3, content, mentions: [{ id: 'a1', name: 'Anne Duval' }] })).toEqual(draft);
});

it('one that lacks words has none', () => {
  expect(fromContent({ id: 'd1', version: 1, content: '{}', mentions: [] })).toEqual({
    text: '',
    mentions: [],
    draft: 'd1',
    version: 1,
  });
});
