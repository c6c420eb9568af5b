import { graphql } from '../../gql';

/** An introduction as one of the people it concerns sees it; every act on it answers with this. */
export const Introduction_introduction = graphql(/* GraphQL */ `
  fragment Introduction_introduction on Introduction {
    id
    role
    state
    context
    passedOn
    requestedAt
    expiresAt
    conversationId
    asksOutcome
    outcome
    requester {
      id
      ...MemberFace_member @unmask
    }
    introducers {
      id
      isViewer
      ...MemberFace_member @unmask
    }
    target {
      id
      ...MemberFace_member @unmask
    }
    opportunity {
      id
      title
    }
  }
`);

export const IntroductionPath_path = graphql(/* GraphQL */ `
  fragment IntroductionPath_path on IntroductionPath {
    strength
    steps {
      member {
        id
        ...MemberFace_member @unmask
      }
      strands {
        channel
        isMutual
        lastOn
      }
    }
  }
`);

export const IntroductionPaths = graphql(/* GraphQL */ `
  query IntroductionPaths($member: ID!) {
    introductionPaths(member: $member) {
      isConnected
      member {
        id
        name
      }
      paths {
        ...IntroductionPath_path @unmask
      }
    }
  }
`);

export const OrganisationIntroductionPaths = graphql(/* GraphQL */ `
  query OrganisationIntroductionPaths($organisation: ID!) {
    organisationIntroductionPaths(organisation: $organisation) {
      member {
        id
        name
      }
      paths {
        steps {
          member {
            id
            name
          }
        }
      }
    }
  }
`);

export const RequestIntroduction = graphql(/* GraphQL */ `
  mutation RequestIntroduction($input: RequestIntroductionInput!) {
    requestIntroduction(input: $input) {
      ...Introduction_introduction
    }
  }
`);

export const PassOnIntroduction = graphql(/* GraphQL */ `
  mutation PassOnIntroduction($input: PassOnIntroductionInput!) {
    passOnIntroduction(input: $input) {
      ...Introduction_introduction
    }
  }
`);

export const AcceptIntroduction = graphql(/* GraphQL */ `
  mutation AcceptIntroduction($id: ID!) {
    acceptIntroduction(id: $id) {
      ...Introduction_introduction @unmask
    }
  }
`);

export const DeclineIntroduction = graphql(/* GraphQL */ `
  mutation DeclineIntroduction($id: ID!) {
    declineIntroduction(id: $id) {
      ...Introduction_introduction
    }
  }
`);

export const WithdrawIntroduction = graphql(/* GraphQL */ `
  mutation WithdrawIntroduction($id: ID!) {
    withdrawIntroduction(id: $id)
  }
`);

export const AnswerIntroductionOutcome = graphql(/* GraphQL */ `
  mutation AnswerIntroductionOutcome($input: AnswerIntroductionOutcomeInput!) {
    answerIntroductionOutcome(input: $input) {
      ...Introduction_introduction
    }
  }
`);
