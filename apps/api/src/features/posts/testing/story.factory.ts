import { encodeSharedId } from '../../../platform/database/public-id';
import type { TestMember } from '../../territories/testing/member.factory';

export const words = (text: string, ...marks: object[]) => ({ type: 'text', text, ...(marks.length > 0 && { marks }) });
export const paragraph = (...content: object[]) => ({ type: 'paragraph', content });
export const figure = (media: string, { alt = 'Les halles', caption = '' } = {}) => ({
  type: 'figure',
  attrs: { media, alt, caption },
});
export const doc = (...content: object[]) => ({ type: 'doc', content });

export const DOCUMENT = doc(
  { type: 'heading', attrs: { level: 2 }, content: [words('Le four')] },
  paragraph(words('À quatre heures, '), words('Gonesse', { type: 'bold' }), words(' sent le pain.')),
);

export const STORY = `story {
  id title minutes cover { id alt } content { document images { id alt url(width: 480) } }
}`;
const PUBLISH_STORY = `mutation ($input: PublishPostInput!) {
  publishPost(input: $input) { id version kind body mentions { name } ${STORY} }
}`;

/** Publishes a story, as a client would. */
export const publishStory = (author: TestMember, story: object = {}, input: object = {}) =>
  author.client.ask(PUBLISH_STORY, {
    input: {
      territory: encodeSharedId(author.key.territoryId),
      kind: 'STORY',
      body: '',
      story: { title: 'Le dernier fournil', document: DOCUMENT, ...story },
      ...input,
    },
  });
