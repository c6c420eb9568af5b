import type { Key } from '../../platform/database/public-id';

/**
 * A message was accepted; `recipients` are the accounts that may see it, its author's included, `newlyUnread` those
 * that had read everything before.
 */
export class MessageSent {
  constructor(
    readonly conversation: Key,
    readonly message: {
      readonly id: string;
      readonly sequence: number;
      readonly clientMessageId: string;
      readonly authorAccountId: string;
      readonly body: string;
      readonly sentAt: Date;
    },
    readonly recipients: readonly string[],
    readonly newlyUnread: readonly string[],
    /** What the conversation is about, if anything. */
    readonly subjectId: string | null,
  ) {}
}

/** Somebody read a conversation up to `sequence`. */
export class ConversationRead {
  constructor(
    readonly conversation: Key,
    readonly accountId: string,
    readonly sequence: number,
    readonly recipients: readonly string[],
  ) {}
}
