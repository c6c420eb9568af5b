import { graphql } from '../../gql';

export const ContentToReview = graphql(/* GraphQL */ `
  query ContentToReview($territory: ID!, $after: String) {
    contentToReview(territory: $territory, first: 20, after: $after) {
      nodes {
        subject {
          id
        }
        ...ReviewCard_item
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const AskForReview = graphql(/* GraphQL */ `
  mutation AskForReview($id: ID!) {
    askForReview(id: $id)
  }
`);

export const FreshnessFigures = graphql(/* GraphQL */ `
  query FreshnessFigures($territory: ID!) {
    freshness(territory: $territory) {
      overdueCount
      weeks {
        week
        views
        overdueViews
      }
    }
  }
`);
