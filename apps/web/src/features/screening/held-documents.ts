import { graphql } from '../../gql';

export const HeldContent_content = graphql(/* GraphQL */ `
  fragment HeldContent_content on HeldContent {
    id
    kind
    title
    text
    besides
    state
    refusal
    heldAt
    author {
      id
      name
      initials
      isFindable
      photo {
        id
        color
        url(width: 96)
      }
    }
    mentions {
      id
      name
      initials
      isFindable
    }
    subject {
      __typename
      id
    }
    reasons {
      check
      words
    }
    viewerCan {
      decide
      withdraw
    }
  }
`);
