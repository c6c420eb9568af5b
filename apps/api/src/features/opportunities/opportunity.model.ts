import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionOf } from '../../platform/graphql/page.model';
import { SubjectModel } from '../subjects';

export enum OpportunityDirectionModel {
  OFFER = 'offer',
  NEED = 'need',
}
registerEnumType(OpportunityDirectionModel, { name: 'OpportunityDirection' });

/** Expired: open, and its deadline has passed. */
export enum OpportunityStatusModel {
  OPEN = 'open',
  CLOSED = 'closed',
  EXPIRED = 'expired',
}
registerEnumType(OpportunityStatusModel, { name: 'OpportunityStatus' });

@ObjectType('Opportunity', { implements: () => [SubjectModel] })
export class OpportunityModel extends SubjectModel {
  declare __typename: 'Opportunity';

  @Field(() => OpportunityDirectionModel)
  direction!: OpportunityDirectionModel;

  @Field(() => String)
  title!: string;

  /** Plain text. */
  @Field(() => String)
  body!: string;

  @Field(() => Date, { nullable: true })
  deadline!: Date | null;

  @Field(() => OpportunityStatusModel)
  status!: OpportunityStatusModel;

  /** Members who have answered. */
  @Field(() => Int)
  answerCount!: number;

  /** Where the viewer's own answer goes on. */
  @Field(() => ID, { nullable: true })
  viewerConversationId!: string | null;
}

@ObjectType()
export class OpportunityConnection extends connectionOf(OpportunityModel) {}
