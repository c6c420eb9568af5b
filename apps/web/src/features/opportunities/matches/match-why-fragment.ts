import { graphql } from '../../../gql';

/** Everything that a match explains itself by. */
export const MatchWhy_match = graphql(/* GraphQL */ `
  fragment MatchWhy_match on Match {
    id
    score
    kilometres
    sectors
    words {
      asked
      answered
    }
    terms {
      term
      role
      weight
      value
    }
    via {
      id
      title
    }
  }
`);
