import { graphql } from '../../gql';

export const SendMessage = graphql(/* GraphQL */ `
  mutation SendMessage($input: SendMessageInput!) {
    sendMessage(input: $input) {
      id
      conversationId
      ...MessageItem_message
    }
  }
`);

export const MessagesAfter = graphql(/* GraphQL */ `
  query MessagesAfter($id: ID!, $after: Int!) {
    conversation(id: $id) {
      id
      messages(after: $after, first: 100) {
        nodes {
          id
          sequence
          ...MessageItem_message
        }
        hasBefore
        hasAfter
      }
    }
  }
`);

export const MessagesBefore = graphql(/* GraphQL */ `
  query MessagesBefore($id: ID!, $before: Int!) {
    conversation(id: $id) {
      id
      messages(before: $before, first: 50) {
        nodes {
          id
          sequence
          ...MessageItem_message
        }
        hasBefore
        hasAfter
      }
    }
  }
`);

export const MarkConversationRead = graphql(/* GraphQL */ `
  mutation MarkConversationRead($input: MarkConversationReadInput!) {
    markConversationRead(input: $input) {
      id
      unreadCount
      participants {
        id
        lastReadSequence
      }
    }
  }
`);
