import { graphql } from '../../gql';

/** One line of the list, as every act on an invitation gives it back. */
export const InvitationItem_invitation = graphql(/* GraphQL */ `
  fragment InvitationItem_invitation on Invitation {
    id
    kind
    email
    label
    note
    mandate
    state
    uses
    maxUses
    createdAt
    expiresAt
    joined {
      id
      name
    }
    invitedBy {
      id
      name
      isViewer
    }
  }
`);

export const Invitations = graphql(/* GraphQL */ `
  query Invitations($slug: String!, $state: InvitationState, $after: String) {
    territory(slug: $slug) {
      id
      invitations(first: 20, after: $after, state: $state) {
        nodes {
          id
          ...InvitationItem_invitation
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

export const InviteMember = graphql(/* GraphQL */ `
  mutation InviteMember($input: InviteMemberInput!) {
    inviteMember(input: $input) {
      id
      ...InvitationItem_invitation
    }
  }
`);

export const CreateInvitationLink = graphql(/* GraphQL */ `
  mutation CreateInvitationLink($input: CreateInvitationLinkInput!) {
    createInvitationLink(input: $input) {
      url
      invitation {
        id
        ...InvitationItem_invitation
      }
    }
  }
`);

export const RenewInvitationLink = graphql(/* GraphQL */ `
  mutation RenewInvitationLink($id: ID!) {
    renewInvitationLink(id: $id) {
      url
    }
  }
`);

export const RevokeInvitation = graphql(/* GraphQL */ `
  mutation RevokeInvitation($id: ID!) {
    revokeInvitation(id: $id) {
      id
      ...InvitationItem_invitation
    }
  }
`);
