import { graphql } from '../../gql';

/** How the viewer stands to somebody, with what every act on it answers. */
export const MemberTie_tie = graphql(/* GraphQL */ `
  fragment MemberTie_tie on MemberTie {
    id
    connection
    note
    isFollowed
  }
`);

export const RequestConnection = graphql(/* GraphQL */ `
  mutation RequestConnection($input: RequestConnectionInput!) {
    requestConnection(input: $input) {
      ...MemberTie_tie
    }
  }
`);

export const AcceptConnection = graphql(/* GraphQL */ `
  mutation AcceptConnection($member: ID!) {
    acceptConnection(member: $member) {
      ...MemberTie_tie
    }
  }
`);

export const DeclineConnection = graphql(/* GraphQL */ `
  mutation DeclineConnection($member: ID!) {
    declineConnection(member: $member) {
      ...MemberTie_tie
    }
  }
`);

export const WithdrawConnection = graphql(/* GraphQL */ `
  mutation WithdrawConnection($member: ID!) {
    withdrawConnection(member: $member) {
      ...MemberTie_tie
    }
  }
`);

export const RemoveConnection = graphql(/* GraphQL */ `
  mutation RemoveConnection($member: ID!) {
    removeConnection(member: $member) {
      ...MemberTie_tie
    }
  }
`);

export const FollowMember = graphql(/* GraphQL */ `
  mutation FollowMember($member: ID!) {
    followMember(member: $member) {
      ...MemberTie_tie
    }
  }
`);

export const UnfollowMember = graphql(/* GraphQL */ `
  mutation UnfollowMember($member: ID!) {
    unfollowMember(member: $member) {
      ...MemberTie_tie
    }
  }
`);

export const StartConversation = graphql(/* GraphQL */ `
  mutation StartConversation($input: StartConversationInput!) {
    startConversation(input: $input) {
      id
    }
  }
`);
