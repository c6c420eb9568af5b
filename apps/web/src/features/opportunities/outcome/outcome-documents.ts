import { graphql } from '../../../gql';

export const OutcomeCard_opportunity = graphql(/* GraphQL */ `
  fragment OutcomeCard_opportunity on Opportunity {
    id
    title
    outcome {
      id
      isViewerOwner
      story {
        title
        text
        awaitsViewer
        isDrafted
      }
      kind
      concludedAt
      partner {
        id
        ...MemberFace_member @unmask
      }
      isPartnerConfirmed
      partnerWords
      amountMin
      amountMax
      thanks
      isViewerPartner
      credits {
        role
        member {
          id
          isViewer
          ...MemberFace_member @unmask
        }
      }
    }
  }
`);

export const ConcludeOpportunity = graphql(/* GraphQL */ `
  mutation ConcludeOpportunity($input: ConcludeOpportunityInput!) {
    concludeOpportunity(input: $input) {
      id
      ...OpportunityDetail_opportunity
    }
  }
`);

export const ConfirmOutcome = graphql(/* GraphQL */ `
  mutation ConfirmOutcome($id: ID!) {
    confirmOutcome(id: $id) {
      id
      ...OpportunityDetail_opportunity
    }
  }
`);

export const LeaveOutcome = graphql(/* GraphQL */ `
  mutation LeaveOutcome($id: ID!) {
    leaveOutcome(id: $id) {
      id
      ...OpportunityDetail_opportunity
    }
  }
`);

export const ProposeStory = graphql(/* GraphQL */ `
  mutation ProposeStory($input: ProposeStoryInput!) {
    proposeStory(input: $input)
  }
`);

export const AnswerStory = graphql(/* GraphQL */ `
  mutation AnswerStory($input: AnswerStoryInput!) {
    answerStory(input: $input)
  }
`);

/** Who may be named: those who answered, and whom the product thinks of for thanks. */
export const ConclusionChoices = graphql(/* GraphQL */ `
  query ConclusionChoices($opportunity: ID!) {
    opportunityAnswers(opportunity: $opportunity, first: 20) {
      nodes {
        id
        state
        member {
          id
          name
        }
      }
    }
    creditSuggestions(opportunity: $opportunity) {
      role
      member {
        id
        name
      }
    }
  }
`);
