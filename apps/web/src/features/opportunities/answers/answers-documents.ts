import { graphql } from '../../../gql';

export const AnswerItem_answer = graphql(/* GraphQL */ `
  fragment AnswerItem_answer on OpportunityAnswer {
    id
    proposal
    state
    answeredAt
    repliedAt
    conversationId
    member {
      id
      ...MemberFace_member @unmask
      headline
    }
  }
`);

export const OpportunityAnswers = graphql(/* GraphQL */ `
  query OpportunityAnswers($opportunity: ID!, $state: OpportunityAnswerState, $after: String) {
    opportunityAnswers(opportunity: $opportunity, state: $state, first: 20, after: $after) {
      counts {
        answered
        shortlisted
        declined
        waiting
      }
      nodes {
        id
        ...AnswerItem_answer
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const ShortlistAnswer = graphql(/* GraphQL */ `
  mutation ShortlistAnswer($id: ID!) {
    shortlistAnswer(id: $id) {
      id
      ...AnswerItem_answer
    }
  }
`);

export const ReleaseAnswer = graphql(/* GraphQL */ `
  mutation ReleaseAnswer($id: ID!) {
    releaseAnswer(id: $id) {
      id
      ...AnswerItem_answer
    }
  }
`);

export const DeclineAnswer = graphql(/* GraphQL */ `
  mutation DeclineAnswer($input: DeclineAnswerInput!) {
    declineAnswer(input: $input) {
      id
      ...AnswerItem_answer
    }
  }
`);
