/* eslint-disable */
import * as types from './graphql';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query Shell {\n    viewer {\n      id\n      isOperator\n      unreadConversations\n      unseenNotices\n      memberships {\n        powers\n        feedSeenAt\n        member {\n          id\n          name\n          initials\n        }\n        territory {\n          id\n          slug\n          name\n          code\n        }\n      }\n    }\n  }\n": typeof types.ShellDocument,
    "\n  fragment OpportunityCard_opportunity on Opportunity {\n    id\n    title\n    body\n    answerCount\n    viewerCan {\n      answer\n    }\n    ...OpportunityFacts_opportunity\n    ...Byline_subject\n    ...Discussion_subject\n  }\n": typeof types.OpportunityCard_OpportunityFragmentDoc,
    "\n  fragment OpportunityFacts_opportunity on Opportunity {\n    id\n    direction\n    status\n    deadline\n    commune {\n      code\n      name\n    }\n  }\n": typeof types.OpportunityFacts_OpportunityFragmentDoc,
    "\n  fragment OpportunityHero_opportunity on Opportunity {\n    id\n    direction\n    title\n    body\n    deadline\n    author {\n      id\n      name\n    }\n    viewerCan {\n      answer\n    }\n  }\n": typeof types.OpportunityHero_OpportunityFragmentDoc,
    "\n  fragment PostCard_post on Post {\n    id\n    body\n    version\n    author {\n      id\n      name\n    }\n    mentions {\n      id\n      name\n    }\n    viewerCan {\n      edit\n      delete\n    }\n    ...Byline_subject\n    ...Discussion_subject\n  }\n": typeof types.PostCard_PostFragmentDoc,
    "\n  mutation EditPost($input: EditPostInput!) {\n    editPost(input: $input) {\n      id\n      ...PostCard_post\n    }\n  }\n": typeof types.EditPostDocument,
    "\n  mutation DeletePost($id: ID!) {\n    deletePost(id: $id)\n  }\n": typeof types.DeletePostDocument,
    "\n  mutation RestoreSubject($id: ID!) {\n    restoreSubject(id: $id) {\n      id\n    }\n  }\n": typeof types.RestoreSubjectDocument,
    "\n  mutation PublishPost($input: PublishPostInput!) {\n    publishPost(input: $input) {\n      id\n      ...PostCard_post\n    }\n  }\n": typeof types.PublishPostDocument,
    "\n  fragment HomeAside_territory on Territory {\n    id\n    memberCount\n    communeCount\n  }\n": typeof types.HomeAside_TerritoryFragmentDoc,
    "\n  fragment HomeAside_opportunity on Opportunity {\n    id\n    direction\n    title\n  }\n": typeof types.HomeAside_OpportunityFragmentDoc,
    "\n  query Home($territory: ID!, $slug: String!, $after: String) {\n    feed(territory: $territory, first: 20, after: $after) {\n      nodes {\n        id\n        publishedAt\n        author {\n          id\n          isViewer\n        }\n        ...PostCard_post\n        ...OpportunityCard_opportunity\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n    opportunities(territory: $territory, status: OPEN, first: 4) {\n      nodes {\n        id\n        viewerCan {\n          answer\n        }\n        ...OpportunityHero_opportunity\n        ...HomeAside_opportunity\n      }\n    }\n    territory(slug: $slug) {\n      id\n      ...HomeAside_territory\n    }\n  }\n": typeof types.HomeDocument,
    "\n  mutation MarkFeedSeen($input: MarkFeedSeenInput!) {\n    markFeedSeen(input: $input) {\n      feedSeenAt\n      territory {\n        id\n      }\n    }\n  }\n": typeof types.MarkFeedSeenDocument,
    "\n  mutation Comment($input: CommentInput!) {\n    comment(input: $input) {\n      id\n      ...CommentItem_comment\n    }\n  }\n": typeof types.CommentDocument,
    "\n  fragment CommentItem_comment on Comment {\n    id\n    body\n    publishedAt\n    author {\n      id\n      name\n      initials\n    }\n    mentions {\n      id\n      name\n    }\n    viewerCan {\n      delete\n    }\n  }\n": typeof types.CommentItem_CommentFragmentDoc,
    "\n  mutation DeleteComment($id: ID!) {\n    deleteComment(id: $id)\n  }\n": typeof types.DeleteCommentDocument,
    "\n  fragment CommentThread_subject on Subject {\n    id\n    comments(first: 20, after: $after) {\n      nodes {\n        id\n        ...CommentItem_comment\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.CommentThread_SubjectFragmentDoc,
    "\n  query Comments($id: ID!, $isPost: Boolean!, $after: String) {\n    post(id: $id) @include(if: $isPost) {\n      id\n      ...CommentThread_subject\n    }\n    opportunity(id: $id) @skip(if: $isPost) {\n      id\n      ...CommentThread_subject\n    }\n  }\n": typeof types.CommentsDocument,
    "\n  fragment Discussion_subject on Subject {\n    id\n    commentCount\n    author {\n      id\n      name\n    }\n    viewerCan {\n      comment\n    }\n    ...Reactions_subject\n  }\n": typeof types.Discussion_SubjectFragmentDoc,
    "\n  fragment Reactions_subject on Subject {\n    id\n    reactionCount\n    viewerReaction\n    viewerCan {\n      react\n    }\n  }\n": typeof types.Reactions_SubjectFragmentDoc,
    "\n  mutation React($input: ReactInput!) {\n    react(input: $input) {\n      id\n      reactionCount\n      viewerReaction\n    }\n  }\n": typeof types.ReactDocument,
    "\n  mutation UpdateLocale($locale: Locale!) {\n    updateLocale(locale: $locale) {\n      id\n      locale\n    }\n  }\n": typeof types.UpdateLocaleDocument,
    "\n  query MentionCandidates($slug: String!, $search: String!) {\n    territory(slug: $slug) {\n      id\n      members(search: $search, first: 6) {\n        nodes {\n          id\n          name\n          initials\n          headline\n        }\n      }\n    }\n  }\n": typeof types.MentionCandidatesDocument,
    "\n  fragment Byline_subject on Subject {\n    id\n    publishedAt\n    editedAt\n    author {\n      id\n      name\n      initials\n      headline\n      isManaging\n      commune {\n        code\n        name\n      }\n    }\n  }\n": typeof types.Byline_SubjectFragmentDoc,
};
const documents: Documents = {
    "\n  query Shell {\n    viewer {\n      id\n      isOperator\n      unreadConversations\n      unseenNotices\n      memberships {\n        powers\n        feedSeenAt\n        member {\n          id\n          name\n          initials\n        }\n        territory {\n          id\n          slug\n          name\n          code\n        }\n      }\n    }\n  }\n": types.ShellDocument,
    "\n  fragment OpportunityCard_opportunity on Opportunity {\n    id\n    title\n    body\n    answerCount\n    viewerCan {\n      answer\n    }\n    ...OpportunityFacts_opportunity\n    ...Byline_subject\n    ...Discussion_subject\n  }\n": types.OpportunityCard_OpportunityFragmentDoc,
    "\n  fragment OpportunityFacts_opportunity on Opportunity {\n    id\n    direction\n    status\n    deadline\n    commune {\n      code\n      name\n    }\n  }\n": types.OpportunityFacts_OpportunityFragmentDoc,
    "\n  fragment OpportunityHero_opportunity on Opportunity {\n    id\n    direction\n    title\n    body\n    deadline\n    author {\n      id\n      name\n    }\n    viewerCan {\n      answer\n    }\n  }\n": types.OpportunityHero_OpportunityFragmentDoc,
    "\n  fragment PostCard_post on Post {\n    id\n    body\n    version\n    author {\n      id\n      name\n    }\n    mentions {\n      id\n      name\n    }\n    viewerCan {\n      edit\n      delete\n    }\n    ...Byline_subject\n    ...Discussion_subject\n  }\n": types.PostCard_PostFragmentDoc,
    "\n  mutation EditPost($input: EditPostInput!) {\n    editPost(input: $input) {\n      id\n      ...PostCard_post\n    }\n  }\n": types.EditPostDocument,
    "\n  mutation DeletePost($id: ID!) {\n    deletePost(id: $id)\n  }\n": types.DeletePostDocument,
    "\n  mutation RestoreSubject($id: ID!) {\n    restoreSubject(id: $id) {\n      id\n    }\n  }\n": types.RestoreSubjectDocument,
    "\n  mutation PublishPost($input: PublishPostInput!) {\n    publishPost(input: $input) {\n      id\n      ...PostCard_post\n    }\n  }\n": types.PublishPostDocument,
    "\n  fragment HomeAside_territory on Territory {\n    id\n    memberCount\n    communeCount\n  }\n": types.HomeAside_TerritoryFragmentDoc,
    "\n  fragment HomeAside_opportunity on Opportunity {\n    id\n    direction\n    title\n  }\n": types.HomeAside_OpportunityFragmentDoc,
    "\n  query Home($territory: ID!, $slug: String!, $after: String) {\n    feed(territory: $territory, first: 20, after: $after) {\n      nodes {\n        id\n        publishedAt\n        author {\n          id\n          isViewer\n        }\n        ...PostCard_post\n        ...OpportunityCard_opportunity\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n    opportunities(territory: $territory, status: OPEN, first: 4) {\n      nodes {\n        id\n        viewerCan {\n          answer\n        }\n        ...OpportunityHero_opportunity\n        ...HomeAside_opportunity\n      }\n    }\n    territory(slug: $slug) {\n      id\n      ...HomeAside_territory\n    }\n  }\n": types.HomeDocument,
    "\n  mutation MarkFeedSeen($input: MarkFeedSeenInput!) {\n    markFeedSeen(input: $input) {\n      feedSeenAt\n      territory {\n        id\n      }\n    }\n  }\n": types.MarkFeedSeenDocument,
    "\n  mutation Comment($input: CommentInput!) {\n    comment(input: $input) {\n      id\n      ...CommentItem_comment\n    }\n  }\n": types.CommentDocument,
    "\n  fragment CommentItem_comment on Comment {\n    id\n    body\n    publishedAt\n    author {\n      id\n      name\n      initials\n    }\n    mentions {\n      id\n      name\n    }\n    viewerCan {\n      delete\n    }\n  }\n": types.CommentItem_CommentFragmentDoc,
    "\n  mutation DeleteComment($id: ID!) {\n    deleteComment(id: $id)\n  }\n": types.DeleteCommentDocument,
    "\n  fragment CommentThread_subject on Subject {\n    id\n    comments(first: 20, after: $after) {\n      nodes {\n        id\n        ...CommentItem_comment\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.CommentThread_SubjectFragmentDoc,
    "\n  query Comments($id: ID!, $isPost: Boolean!, $after: String) {\n    post(id: $id) @include(if: $isPost) {\n      id\n      ...CommentThread_subject\n    }\n    opportunity(id: $id) @skip(if: $isPost) {\n      id\n      ...CommentThread_subject\n    }\n  }\n": types.CommentsDocument,
    "\n  fragment Discussion_subject on Subject {\n    id\n    commentCount\n    author {\n      id\n      name\n    }\n    viewerCan {\n      comment\n    }\n    ...Reactions_subject\n  }\n": types.Discussion_SubjectFragmentDoc,
    "\n  fragment Reactions_subject on Subject {\n    id\n    reactionCount\n    viewerReaction\n    viewerCan {\n      react\n    }\n  }\n": types.Reactions_SubjectFragmentDoc,
    "\n  mutation React($input: ReactInput!) {\n    react(input: $input) {\n      id\n      reactionCount\n      viewerReaction\n    }\n  }\n": types.ReactDocument,
    "\n  mutation UpdateLocale($locale: Locale!) {\n    updateLocale(locale: $locale) {\n      id\n      locale\n    }\n  }\n": types.UpdateLocaleDocument,
    "\n  query MentionCandidates($slug: String!, $search: String!) {\n    territory(slug: $slug) {\n      id\n      members(search: $search, first: 6) {\n        nodes {\n          id\n          name\n          initials\n          headline\n        }\n      }\n    }\n  }\n": types.MentionCandidatesDocument,
    "\n  fragment Byline_subject on Subject {\n    id\n    publishedAt\n    editedAt\n    author {\n      id\n      name\n      initials\n      headline\n      isManaging\n      commune {\n        code\n        name\n      }\n    }\n  }\n": types.Byline_SubjectFragmentDoc,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Shell {\n    viewer {\n      id\n      isOperator\n      unreadConversations\n      unseenNotices\n      memberships {\n        powers\n        feedSeenAt\n        member {\n          id\n          name\n          initials\n        }\n        territory {\n          id\n          slug\n          name\n          code\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Shell {\n    viewer {\n      id\n      isOperator\n      unreadConversations\n      unseenNotices\n      memberships {\n        powers\n        feedSeenAt\n        member {\n          id\n          name\n          initials\n        }\n        territory {\n          id\n          slug\n          name\n          code\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OpportunityCard_opportunity on Opportunity {\n    id\n    title\n    body\n    answerCount\n    viewerCan {\n      answer\n    }\n    ...OpportunityFacts_opportunity\n    ...Byline_subject\n    ...Discussion_subject\n  }\n"): (typeof documents)["\n  fragment OpportunityCard_opportunity on Opportunity {\n    id\n    title\n    body\n    answerCount\n    viewerCan {\n      answer\n    }\n    ...OpportunityFacts_opportunity\n    ...Byline_subject\n    ...Discussion_subject\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OpportunityFacts_opportunity on Opportunity {\n    id\n    direction\n    status\n    deadline\n    commune {\n      code\n      name\n    }\n  }\n"): (typeof documents)["\n  fragment OpportunityFacts_opportunity on Opportunity {\n    id\n    direction\n    status\n    deadline\n    commune {\n      code\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OpportunityHero_opportunity on Opportunity {\n    id\n    direction\n    title\n    body\n    deadline\n    author {\n      id\n      name\n    }\n    viewerCan {\n      answer\n    }\n  }\n"): (typeof documents)["\n  fragment OpportunityHero_opportunity on Opportunity {\n    id\n    direction\n    title\n    body\n    deadline\n    author {\n      id\n      name\n    }\n    viewerCan {\n      answer\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PostCard_post on Post {\n    id\n    body\n    version\n    author {\n      id\n      name\n    }\n    mentions {\n      id\n      name\n    }\n    viewerCan {\n      edit\n      delete\n    }\n    ...Byline_subject\n    ...Discussion_subject\n  }\n"): (typeof documents)["\n  fragment PostCard_post on Post {\n    id\n    body\n    version\n    author {\n      id\n      name\n    }\n    mentions {\n      id\n      name\n    }\n    viewerCan {\n      edit\n      delete\n    }\n    ...Byline_subject\n    ...Discussion_subject\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditPost($input: EditPostInput!) {\n    editPost(input: $input) {\n      id\n      ...PostCard_post\n    }\n  }\n"): (typeof documents)["\n  mutation EditPost($input: EditPostInput!) {\n    editPost(input: $input) {\n      id\n      ...PostCard_post\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeletePost($id: ID!) {\n    deletePost(id: $id)\n  }\n"): (typeof documents)["\n  mutation DeletePost($id: ID!) {\n    deletePost(id: $id)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RestoreSubject($id: ID!) {\n    restoreSubject(id: $id) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation RestoreSubject($id: ID!) {\n    restoreSubject(id: $id) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PublishPost($input: PublishPostInput!) {\n    publishPost(input: $input) {\n      id\n      ...PostCard_post\n    }\n  }\n"): (typeof documents)["\n  mutation PublishPost($input: PublishPostInput!) {\n    publishPost(input: $input) {\n      id\n      ...PostCard_post\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment HomeAside_territory on Territory {\n    id\n    memberCount\n    communeCount\n  }\n"): (typeof documents)["\n  fragment HomeAside_territory on Territory {\n    id\n    memberCount\n    communeCount\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment HomeAside_opportunity on Opportunity {\n    id\n    direction\n    title\n  }\n"): (typeof documents)["\n  fragment HomeAside_opportunity on Opportunity {\n    id\n    direction\n    title\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Home($territory: ID!, $slug: String!, $after: String) {\n    feed(territory: $territory, first: 20, after: $after) {\n      nodes {\n        id\n        publishedAt\n        author {\n          id\n          isViewer\n        }\n        ...PostCard_post\n        ...OpportunityCard_opportunity\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n    opportunities(territory: $territory, status: OPEN, first: 4) {\n      nodes {\n        id\n        viewerCan {\n          answer\n        }\n        ...OpportunityHero_opportunity\n        ...HomeAside_opportunity\n      }\n    }\n    territory(slug: $slug) {\n      id\n      ...HomeAside_territory\n    }\n  }\n"): (typeof documents)["\n  query Home($territory: ID!, $slug: String!, $after: String) {\n    feed(territory: $territory, first: 20, after: $after) {\n      nodes {\n        id\n        publishedAt\n        author {\n          id\n          isViewer\n        }\n        ...PostCard_post\n        ...OpportunityCard_opportunity\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n    opportunities(territory: $territory, status: OPEN, first: 4) {\n      nodes {\n        id\n        viewerCan {\n          answer\n        }\n        ...OpportunityHero_opportunity\n        ...HomeAside_opportunity\n      }\n    }\n    territory(slug: $slug) {\n      id\n      ...HomeAside_territory\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MarkFeedSeen($input: MarkFeedSeenInput!) {\n    markFeedSeen(input: $input) {\n      feedSeenAt\n      territory {\n        id\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation MarkFeedSeen($input: MarkFeedSeenInput!) {\n    markFeedSeen(input: $input) {\n      feedSeenAt\n      territory {\n        id\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Comment($input: CommentInput!) {\n    comment(input: $input) {\n      id\n      ...CommentItem_comment\n    }\n  }\n"): (typeof documents)["\n  mutation Comment($input: CommentInput!) {\n    comment(input: $input) {\n      id\n      ...CommentItem_comment\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CommentItem_comment on Comment {\n    id\n    body\n    publishedAt\n    author {\n      id\n      name\n      initials\n    }\n    mentions {\n      id\n      name\n    }\n    viewerCan {\n      delete\n    }\n  }\n"): (typeof documents)["\n  fragment CommentItem_comment on Comment {\n    id\n    body\n    publishedAt\n    author {\n      id\n      name\n      initials\n    }\n    mentions {\n      id\n      name\n    }\n    viewerCan {\n      delete\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeleteComment($id: ID!) {\n    deleteComment(id: $id)\n  }\n"): (typeof documents)["\n  mutation DeleteComment($id: ID!) {\n    deleteComment(id: $id)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CommentThread_subject on Subject {\n    id\n    comments(first: 20, after: $after) {\n      nodes {\n        id\n        ...CommentItem_comment\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment CommentThread_subject on Subject {\n    id\n    comments(first: 20, after: $after) {\n      nodes {\n        id\n        ...CommentItem_comment\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Comments($id: ID!, $isPost: Boolean!, $after: String) {\n    post(id: $id) @include(if: $isPost) {\n      id\n      ...CommentThread_subject\n    }\n    opportunity(id: $id) @skip(if: $isPost) {\n      id\n      ...CommentThread_subject\n    }\n  }\n"): (typeof documents)["\n  query Comments($id: ID!, $isPost: Boolean!, $after: String) {\n    post(id: $id) @include(if: $isPost) {\n      id\n      ...CommentThread_subject\n    }\n    opportunity(id: $id) @skip(if: $isPost) {\n      id\n      ...CommentThread_subject\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Discussion_subject on Subject {\n    id\n    commentCount\n    author {\n      id\n      name\n    }\n    viewerCan {\n      comment\n    }\n    ...Reactions_subject\n  }\n"): (typeof documents)["\n  fragment Discussion_subject on Subject {\n    id\n    commentCount\n    author {\n      id\n      name\n    }\n    viewerCan {\n      comment\n    }\n    ...Reactions_subject\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Reactions_subject on Subject {\n    id\n    reactionCount\n    viewerReaction\n    viewerCan {\n      react\n    }\n  }\n"): (typeof documents)["\n  fragment Reactions_subject on Subject {\n    id\n    reactionCount\n    viewerReaction\n    viewerCan {\n      react\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation React($input: ReactInput!) {\n    react(input: $input) {\n      id\n      reactionCount\n      viewerReaction\n    }\n  }\n"): (typeof documents)["\n  mutation React($input: ReactInput!) {\n    react(input: $input) {\n      id\n      reactionCount\n      viewerReaction\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateLocale($locale: Locale!) {\n    updateLocale(locale: $locale) {\n      id\n      locale\n    }\n  }\n"): (typeof documents)["\n  mutation UpdateLocale($locale: Locale!) {\n    updateLocale(locale: $locale) {\n      id\n      locale\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MentionCandidates($slug: String!, $search: String!) {\n    territory(slug: $slug) {\n      id\n      members(search: $search, first: 6) {\n        nodes {\n          id\n          name\n          initials\n          headline\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query MentionCandidates($slug: String!, $search: String!) {\n    territory(slug: $slug) {\n      id\n      members(search: $search, first: 6) {\n        nodes {\n          id\n          name\n          initials\n          headline\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Byline_subject on Subject {\n    id\n    publishedAt\n    editedAt\n    author {\n      id\n      name\n      initials\n      headline\n      isManaging\n      commune {\n        code\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment Byline_subject on Subject {\n    id\n    publishedAt\n    editedAt\n    author {\n      id\n      name\n      initials\n      headline\n      isManaging\n      commune {\n        code\n        name\n      }\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;