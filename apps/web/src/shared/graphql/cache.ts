import { InMemoryCache, type FieldReadFunction } from '@apollo/client';
import { connectionPolicy, feedPolicy, renewedConnectionPolicy } from './connections';
import { sequencedPolicy } from './sequenced';

/** The kinds of the content spine, as `schema.graphql` declares them. */
export const SUBJECT_KINDS = ['Post', 'Opportunity'];

/** A content that a list has brought needs no second request; what the server answered, `null` included, goes first. */
const fromCache =
  (typename: string): FieldReadFunction =>
  (answered: unknown, { args, toReference }) =>
    answered === undefined ? toReference({ __typename: typename, id: String(args?.['id']) }) : answered;

export const createCache = () =>
  new InMemoryCache({
    possibleTypes: { Subject: SUBJECT_KINDS },
    typePolicies: {
      Query: {
        fields: {
          // Read in parts by two pages.
          security: { merge: true },
          feed: feedPolicy('territory', 'scope', 'of', 'order'),
          opportunities: connectionPolicy('territory', 'filter'),
          ownOpportunities: connectionPolicy('territory'),
          viewerMatches: renewedConnectionPolicy('territory'),
          answeredOpportunities: connectionPolicy('territory'),
          opportunityAnswers: connectionPolicy('opportunity', 'state'),
          imports: connectionPolicy('territory'),
          importRows: renewedConnectionPolicy('import', 'status'),
          bookmarks: renewedConnectionPolicy('territory', 'folder', 'isUnfiled'),
          unansweredQuestions: connectionPolicy('territory'),
          contentToReview: renewedConnectionPolicy('territory'),
          contacts: connectionPolicy('territory', 'kind'),
          organisations: connectionPolicy('territory', 'search', 'kind', 'sector'),
          conversations: connectionPolicy(),
          directory: connectionPolicy('territory', 'filter'),
          notices: connectionPolicy(),
          post: { read: fromCache('Post') },
          opportunity: { read: fromCache('Opportunity') },
          organisation: { read: fromCache('Organisation') },
        },
      },
      MemberProfile: { fields: { contributions: connectionPolicy('kind') } },
      Organisation: { fields: { publications: connectionPolicy() } },
      Conversation: { fields: { messages: sequencedPolicy } },
      Viewer: { fields: { blocks: renewedConnectionPolicy() } },
      Commune: { keyFields: ['code'] },
      // One membership per territory; the others belong to somebody's answer alone.
      Membership: { keyFields: ['territory', ['id']] },
      Charter: { keyFields: false },
      ReviewItem: { keyFields: ['subject', ['id']] },
      Territory: {
        fields: {
          charterChanges: connectionPolicy(),
          invitations: connectionPolicy('state'),
          joinRequests: connectionPolicy(),
          restrictedMembers: renewedConnectionPolicy(),
        },
      },
    },
  });
