import { Field, ObjectType } from '@nestjs/graphql';
import { MemberModel } from '../../territories';

/** Somebody to whom an opportunity was opened by name. */
@ObjectType('OpportunityGuest')
export class OpportunityGuestModel {
  @Field(() => MemberModel)
  member!: MemberModel;

  @Field(() => Date)
  since!: Date;
}
