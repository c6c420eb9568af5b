import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '../../platform/graphql/page.model';
import { OrganisationCardModel } from '../organisations';
import { MemberModel, TerritoryCardModel } from '../territories';

/** Several things that a notice sums up. */
@ObjectType('NoticeDigest')
export class NoticeDigestModel {
  @Field(() => Int)
  count!: number;

  /** Under which they were found, such as the name of a saved search. */
  @Field(() => String)
  name!: string;
}

/** Something that concerns the viewer; its words are the client's, by kind. */
@ObjectType('Notice')
export class NoticeModel {
  @Field(() => ID)
  id!: string;

  /** `discussions.mentioned`, `territories.welcomed` …; clients leave out those they do not know. */
  @Field(() => String)
  kind!: string;

  @Field(() => TerritoryCardModel)
  territory!: TerritoryCardModel;

  /** Whose act it tells of, if anybody's. */
  @Field(() => MemberModel, { nullable: true })
  actor!: MemberModel | null;

  @Field(() => ID, { nullable: true })
  subjectId!: string | null;

  @Field(() => OrganisationCardModel, { nullable: true })
  organisation!: OrganisationCardModel | null;

  @Field(() => NoticeDigestModel, { nullable: true })
  digest!: NoticeDigestModel | null;

  /** Where it leads in the web application, from the slash on. */
  @Field(() => String)
  path!: string;

  @Field(() => Date)
  createdAt!: Date;

  @Field(() => Boolean)
  isSeen!: boolean;

  /** No mail went out for it: the week's contact budget was used, or mails are turned off or not possible yet. */
  @Field(() => Boolean)
  isHeldBack!: boolean;
}

@ObjectType()
export class NoticeConnection extends connectionOf(NoticeModel) {}

/** How often the viewer may be written to. */
@ObjectType('ContactBudget')
export class ContactBudgetModel {
  /** Mails a week at most; what somebody addresses to the viewer alone does not count. */
  @Field(() => Int)
  weekly!: number;

  /** Since Monday, where the viewer lives. */
  @Field(() => Int)
  used!: number;

  /** Whether notices go out by mail at all. */
  @Field(() => Boolean)
  mails!: boolean;
}
