import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { LIMITS } from '@rayonne/contracts';
import { IsInt, IsOptional, IsString, Matches, Max, MaxLength, Min } from 'class-validator';
import { ProseText } from '../../platform/graphql/text.decorators';

/** The largest number that the sequence column and GraphQL's `Int` both hold. */
const MAX_SEQUENCE = 2_147_483_647;

export const ClientMessageId = (): PropertyDecorator => Matches(/^[A-Za-z0-9_-]{8,64}$/);

@InputType()
export class StartConversationInput {
  /** With whom; the member's territory becomes the one the conversation belongs to. */
  @Field(() => ID)
  @IsString()
  @MaxLength(64)
  member!: string;
}

@InputType()
export class SendMessageInput {
  @Field(() => ID)
  @IsString()
  @MaxLength(64)
  conversation!: string;

  @Field(() => String)
  @ProseText(LIMITS.messageBody)
  body!: string;

  /** The same id with the same text sends nothing twice. */
  @Field(() => ID)
  @ClientMessageId()
  clientMessageId!: string;
}

@InputType()
export class MarkConversationReadInput {
  @Field(() => ID)
  @IsString()
  @MaxLength(64)
  conversation!: string;

  /** The highest sequence number that was on the screen. */
  @Field(() => Int)
  @IsInt()
  @Min(0)
  @Max(MAX_SEQUENCE)
  sequence!: number;
}

/** Without bounds: the latest messages. `after` pages forward, `before` backward; both are sequence numbers, excluded. */
@ArgsType()
export class MessagesArgs {
  @Field(() => Int, { nullable: true })
  @IsOptional()
  @Min(0)
  @Max(MAX_SEQUENCE)
  after?: number | null;

  @Field(() => Int, { nullable: true })
  @IsOptional()
  @Min(1)
  @Max(MAX_SEQUENCE)
  before?: number | null;

  @Field(() => Int, { defaultValue: 50 })
  @Min(1)
  @Max(LIMITS.pageSize)
  first!: number;
}
