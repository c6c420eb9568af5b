import { randomUUID } from 'node:crypto';
import type { GraphqlAnswer } from '@rayonne/testing';
import type { TestMember } from '../../territories/testing/member.factory';

const START = `mutation ($input: StartConversationInput!) { startConversation(input: $input) { id } }`;
const SEND = `mutation ($input: SendMessageInput!) {
  sendMessage(input: $input) { id sequence clientMessageId body sentAt author { id name isViewer lastReadSequence } } }`;

export interface SentMessage {
  readonly id: string;
  readonly sequence: number;
  readonly clientMessageId: string;
  readonly body: string;
  readonly sentAt: string;
  readonly author: { id: string; name: string; isViewer: boolean; lastReadSequence: number };
}

/** Public id of the conversation between two members, opened by the first. */
export async function aConversation(opener: TestMember, other: TestMember): Promise<string> {
  const { startConversation } = await opener.client.get(START, { input: { member: other.publicId } });
  return startConversation.id;
}

export const send = (
  author: { client: TestMember['client'] },
  conversation: string,
  body: string,
  clientMessageId: string = randomUUID(),
): Promise<GraphqlAnswer<{ sendMessage: SentMessage }>> =>
  author.client.ask(SEND, { input: { conversation, body, clientMessageId } });
