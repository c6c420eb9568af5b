import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Key } from '../../platform/database/public-id';
import { connectionOf } from '../../platform/graphql/page.model';
import { ImageModel } from '../media';

@ObjectType('Participant')
export class ParticipantModel {
  /** Of this person in this conversation. */
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  memberId!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String)
  initials!: string;

  @Field(() => ImageModel, { nullable: true })
  photo!: ImageModel | null;

  @Field(() => Boolean)
  isViewer!: boolean;

  /** As the member's. */
  @Field(() => Boolean)
  isFindable!: boolean;

  @Field(() => Int)
  lastReadSequence!: number;

  /** Not exposed. */
  accountId!: string;
  isActive!: boolean;
  isApart!: boolean;
}

@ObjectType('Message')
export class MessageModel {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  conversationId!: string;

  /** 1, 2, 3 … without a gap: what orders the messages of a conversation. */
  @Field(() => Int)
  sequence!: number;

  @Field(() => ID)
  clientMessageId!: string;

  @Field(() => String)
  body!: string;

  @Field(() => Date)
  sentAt!: Date;

  /** Not exposed. */
  conversation!: Key;
  authorAccountId!: string;
}

@ObjectType('MessagePage')
export class MessagePageModel {
  /** In order, lowest sequence number first. */
  @Field(() => [MessageModel])
  nodes!: MessageModel[];

  @Field(() => Boolean)
  hasBefore!: boolean;

  @Field(() => Boolean)
  hasAfter!: boolean;
}

@ObjectType('ConversationPermissions')
export class ConversationPermissionsModel {
  @Field(() => Boolean)
  send!: boolean;
}

@ObjectType('Conversation')
export class ConversationModel {
  @Field(() => ID)
  id!: string;

  @Field(() => MessageModel, { nullable: true })
  lastMessage!: MessageModel | null;

  @Field(() => Int)
  lastSequence!: number;

  /** Messages of others that the viewer has not read, counted up to 100. */
  @Field(() => Int)
  unreadCount!: number;

  @Field(() => Date)
  updatedAt!: Date;

  /** Not exposed. */
  key!: Key;
  isGroup!: boolean;
  subject!: Key | null;
}

@ObjectType()
export class ConversationConnection extends connectionOf(ConversationModel) {}
