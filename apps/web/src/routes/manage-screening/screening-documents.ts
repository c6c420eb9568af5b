import { graphql } from '../../gql';

export const HeldContents = graphql(/* GraphQL */ `
  query HeldContents($slug: String!, $after: String) {
    territory(slug: $slug) {
      id
      heldContents(first: 20, after: $after) {
        nodes {
          id
          author {
            id
            name
          }
          viewerCan {
            decide
          }
          ...HeldContent_content
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

export const ApproveHeldContent = graphql(/* GraphQL */ `
  mutation ApproveHeldContent($content: ID!) {
    approveHeldContent(content: $content) {
      id
      state
    }
  }
`);

export const RefuseHeldContent = graphql(/* GraphQL */ `
  mutation RefuseHeldContent($input: RefuseHeldContentInput!) {
    refuseHeldContent(input: $input) {
      id
      state
    }
  }
`);

export const ReopenHeldContent = graphql(/* GraphQL */ `
  mutation ReopenHeldContent($content: ID!) {
    reopenHeldContent(content: $content) {
      id
      state
      refusal
    }
  }
`);

export const ScreeningRules = graphql(/* GraphQL */ `
  query ScreeningRules($slug: String!) {
    territory(slug: $slug) {
      id
      screeningRules {
        checks
        holdsFirstPosts
        mostWords
        words {
          id
          word
          answer
          addedAt
          addedBy {
            id
            name
          }
        }
        removedWords {
          id
          word
          removedAt
          removedBy {
            id
            name
          }
        }
      }
    }
  }
`);

export const BlockWord = graphql(/* GraphQL */ `
  mutation BlockWord($input: BlockWordInput!) {
    blockWord(input: $input) {
      holdsFirstPosts
    }
  }
`);

export const UnblockWord = graphql(/* GraphQL */ `
  mutation UnblockWord($word: ID!) {
    unblockWord(word: $word) {
      holdsFirstPosts
    }
  }
`);

export const HoldFirstPosts = graphql(/* GraphQL */ `
  mutation HoldFirstPosts($input: HoldFirstPostsInput!) {
    holdFirstPosts(input: $input) {
      holdsFirstPosts
    }
  }
`);
