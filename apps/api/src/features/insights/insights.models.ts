import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '../../platform/graphql/page.model';
import { MemberModel } from '../territories';

/** What a territory's people did of late, and how much of it the managing team did. */
@ObjectType('CommunityActivity')
export class CommunityActivityModel {
  /** Length of the period that ends now. */
  @Field(() => Int)
  days!: number;

  /** Acts that every member may learn of. */
  @Field(() => Int)
  acts!: number;

  @Field(() => Int)
  byMembers!: number;

  /** Done under a mandate given by the initiator or the operator, as it stood at the time. */
  @Field(() => Int)
  byManagingTeam!: number;

  @Field(() => Int)
  people!: number;

  /** Acts in private and in groups; null while fewer than ten people stand behind them. */
  @Field(() => Int, { nullable: true })
  reserved!: number | null;
}

/** An act in the territory, without its words. */
@ObjectType('Interaction')
export class InteractionModel {
  @Field(() => ID)
  id!: string;

  /** `posts.published`, `messages.sent` …; clients leave out those they do not know. */
  @Field(() => String)
  verb!: string;

  @Field(() => Date)
  occurredAt!: Date;

  /** Null once the person was forgotten. */
  @Field(() => MemberModel, { nullable: true })
  actor!: MemberModel | null;

  /** At the other end: the member addressed or the author of the content, if anybody. */
  @Field(() => MemberModel, { nullable: true })
  counterpart!: MemberModel | null;

  /** The content that it was about, as long as the viewer may see it. */
  @Field(() => ID, { nullable: true })
  subjectId!: string | null;

  /** Only the two people concerned see it. */
  @Field(() => Boolean)
  isPrivate!: boolean;

  @Field(() => Boolean)
  byManagingMandate!: boolean;
}

@ObjectType()
export class InteractionConnection extends connectionOf(InteractionModel) {}
