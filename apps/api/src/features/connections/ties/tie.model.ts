import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionOf } from '../../../platform/graphql/page.model';
import { MemberModel } from '../../territories';

export enum ConnectionStatusModel {
  NONE = 'none',
  SENT = 'sent',
  RECEIVED = 'received',
  CONNECTED = 'connected',
}
registerEnumType(ConnectionStatusModel, { name: 'ConnectionStatus' });

/** How the viewer stands to a member. */
@ObjectType('MemberTie')
export class MemberTieModel {
  /** As the member's. */
  @Field(() => ID)
  id!: string;

  @Field(() => ConnectionStatusModel)
  connection!: ConnectionStatusModel;

  /** What came with a request that waits for its answer. */
  @Field(() => String, { nullable: true })
  note!: string | null;

  @Field(() => Boolean)
  isFollowed!: boolean;
}

export enum ContactKindModel {
  CONNECTED = 'connected',
  RECEIVED = 'received',
  SENT = 'sent',
  FOLLOWED = 'followed',
  FOLLOWERS = 'followers',
}
registerEnumType(ContactKindModel, { name: 'ContactKind' });

/** Somebody the viewer is connected with, waits for, follows or is followed by. */
@ObjectType('Contact')
export class ContactModel {
  @Field(() => ID)
  id!: string;

  @Field(() => MemberModel)
  member!: MemberModel;

  @Field(() => MemberTieModel)
  tie!: MemberTieModel;

  @Field(() => Date)
  since!: Date;
}

@ObjectType()
export class ContactConnection extends connectionOf(ContactModel) {}
