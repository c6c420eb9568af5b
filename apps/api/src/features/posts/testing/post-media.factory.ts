import { encodeSharedId } from '../../../platform/database/public-id';
import type { TestApi } from '../../../testing/test-api';
import { aPdf } from '../../media/testing/pdf.factory';
import { anUpload } from '../../media/testing/upload.factory';
import type { TestMember } from '../../territories/testing/member.factory';

export const anImageOf = (api: TestApi, member: TestMember) => anUpload(api, member, { purpose: 'post' });

export const aDocumentOf = (api: TestApi, member: TestMember) =>
  anUpload(api, member, { purpose: 'document', picture: aPdf({ pages: 2 }), name: 'Programme.pdf' });

export const MEDIA = `media { images { id alt width preview url(width: 480) } documents { id name pages url } }`;
export const PUBLISH_WITH = `mutation ($input: PublishPostInput!) { publishPost(input: $input) { id version body ${MEDIA} } }`;

/** Publishes with whatever else the input has. */
export const publishWith = (author: TestMember, input: object) =>
  author.client.ask(PUBLISH_WITH, {
    input: { territory: encodeSharedId(author.key.territoryId), body: 'Le marché rouvre.', ...input },
  });
