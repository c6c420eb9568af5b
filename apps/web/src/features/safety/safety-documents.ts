import { graphql } from '../../gql';

export const BlockMember = graphql(/* GraphQL */ `
  mutation BlockMember($member: ID!) {
    blockMember(member: $member) {
      id
      name
    }
  }
`);

export const Unblock = graphql(/* GraphQL */ `
  mutation Unblock($block: ID!) {
    unblock(block: $block) {
      id
    }
  }
`);

export const SuspendMember = graphql(/* GraphQL */ `
  mutation SuspendMember($input: SuspendMemberInput!) {
    suspendMember(input: $input)
  }
`);

export const RemoveMember = graphql(/* GraphQL */ `
  mutation RemoveMember($input: RemoveMemberInput!) {
    removeMember(input: $input)
  }
`);

export const ResumeMember = graphql(/* GraphQL */ `
  mutation ResumeMember($member: ID!) {
    resumeMember(member: $member)
  }
`);
