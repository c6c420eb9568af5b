import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { MemberModel } from '../../territories';

export enum CoAuthorStateModel {
  INVITED = 'invited',
  ACCEPTED = 'accepted',
  /** They sign it, and the author asks them to look after it in their place. */
  OFFERED = 'offered',
  DECLINED = 'declined',
}
registerEnumType(CoAuthorStateModel, { name: 'CoAuthorState' });

/** Somebody whom the author of a post asked to sign it with them. */
@ObjectType('CoAuthorship')
export class CoAuthorshipModel {
  @Field(() => MemberModel)
  member!: MemberModel;

  @Field(() => CoAuthorStateModel)
  state!: CoAuthorStateModel;
}
