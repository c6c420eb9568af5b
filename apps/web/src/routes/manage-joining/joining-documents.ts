import { graphql } from '../../gql';

export const RequestCard_request = graphql(/* GraphQL */ `
  fragment RequestCard_request on JoinRequest {
    id
    name
    initials
    persona
    createdAt
    commune {
      code
      name
    }
    answers {
      question
      answer
    }
  }
`);

export const JoiningPolicy = graphql(/* GraphQL */ `
  query JoiningPolicy($slug: String!) {
    territory(slug: $slug) {
      id
      joining
      joiningQuestions
    }
  }
`);

export const JoinRequests = graphql(/* GraphQL */ `
  query JoinRequests($slug: String!, $after: String) {
    territory(slug: $slug) {
      id
      joinRequests(first: 20, after: $after) {
        nodes {
          id
          ...RequestCard_request
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

export const UpdateJoiningPolicy = graphql(/* GraphQL */ `
  mutation UpdateJoiningPolicy($input: UpdateJoiningPolicyInput!) {
    updateJoiningPolicy(input: $input) {
      territory {
        id
        joining
        joiningQuestions
      }
    }
  }
`);

export const ApproveJoinRequest = graphql(/* GraphQL */ `
  mutation ApproveJoinRequest($request: ID!) {
    approveJoinRequest(request: $request) {
      id
      state
    }
  }
`);

export const RefuseJoinRequest = graphql(/* GraphQL */ `
  mutation RefuseJoinRequest($input: RefuseJoinRequestInput!) {
    refuseJoinRequest(input: $input) {
      id
      state
    }
  }
`);
