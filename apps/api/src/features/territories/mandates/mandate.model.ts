import { Field, ObjectType } from '@nestjs/graphql';
import { MemberModel } from '../members/member.model';

/** A role that somebody holds for a time, as every member may see it. */
@ObjectType('Mandate')
export class MandateModel {
  @Field(() => MemberModel)
  member!: MemberModel;

  @Field(() => String)
  kind!: string;

  /** Given by the initiator or the operator rather than by members. */
  @Field(() => Boolean)
  isManaging!: boolean;

  /** Chosen by the members' ballots. */
  @Field(() => Boolean)
  isElected!: boolean;

  @Field(() => Date)
  endsAt!: Date;
}
