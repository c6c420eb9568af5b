import { graphql } from '../../gql';

export const HeldContent_content = graphql(/* GraphQL */ `
  fragment HeldContent_content on HeldContent {
    id
    kind
    title
    text
    besides
    images {
      id
      width
      height
      color
      alt
      small: url(width: 480)
      large: url(width: 1600)
    }
    documents {
      id
      name
      size
      pages
      url
    }
    state
    refusal
    heldAt
    author {
      id
      ...MemberFace_member @unmask
    }
    mentions {
      id
      name
      isFindable
      isOrganisation
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
