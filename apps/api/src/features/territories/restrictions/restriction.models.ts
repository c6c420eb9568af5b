import { Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { LIMITS } from '@rayonne/contracts';
import { IsDate, IsString } from 'class-validator';
import { connectionOf } from '../../../platform/graphql/page.model';
import { ProseText } from '../../../platform/graphql/text.decorators';
import { MemberModel } from '../members/member.model';
import { TerritoryCardModel } from '../territory.models';

export enum RestrictionKindModel {
  SUSPENDED = 'suspended',
  REMOVED = 'removed',
}
registerEnumType(RestrictionKindModel, { name: 'RestrictionKind' });

/** Why somebody may not take part, as they and those who decide may read it. */
@ObjectType('MemberRestriction')
export class MemberRestrictionModel {
  @Field(() => ID)
  id!: string;

  @Field(() => RestrictionKindModel)
  kind!: RestrictionKindModel;

  @Field(() => String)
  reason!: string;

  @Field(() => Date)
  decidedAt!: Date;

  /** When a suspension ends by itself; a removal does not. */
  @Field(() => Date, { nullable: true })
  until!: Date | null;
}

/** A restriction of somebody, for those who may lift it. */
@ObjectType('RestrictedMember')
export class RestrictedMemberModel extends MemberRestrictionModel {
  @Field(() => MemberModel)
  member!: MemberModel;

  /** Not exposed: id of the member who decided, if one did. */
  deciderId!: string | null;
}

@ObjectType()
export class RestrictedMemberConnection extends connectionOf(RestrictedMemberModel) {}

/** A restriction of the viewer. */
@ObjectType('ViewerRestriction')
export class ViewerRestrictionModel extends MemberRestrictionModel {
  @Field(() => TerritoryCardModel)
  territory!: TerritoryCardModel;
}

@InputType()
export class RemoveMemberInput {
  @Field(() => ID)
  @IsString()
  member!: string;

  /** Shown to the person: what happened, and which rule it breaks. */
  @Field(() => String)
  @ProseText(LIMITS.restrictionReason)
  reason!: string;
}

@InputType()
export class SuspendMemberInput extends RemoveMemberInput {
  @Field(() => Date)
  @IsDate()
  until!: Date;
}
