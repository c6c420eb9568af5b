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
