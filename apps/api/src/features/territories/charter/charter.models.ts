import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionOf } from '../../../platform/graphql/page.model';
import { MemberModel } from '../members/member.model';

export enum CharterPresetModel {
  GUIDED = 'guided',
  SHARED = 'shared',
  AUTONOMOUS = 'autonomous',
  CUSTOM = 'custom',
}
registerEnumType(CharterPresetModel, { name: 'CharterPreset' });

export enum VoteScopeModel {
  NOTHING = 'nothing',
  PRESETS = 'presets',
  EVERYTHING = 'everything',
}
registerEnumType(VoteScopeModel, { name: 'VoteScope' });

export enum DecisionModel {
  HOLDER = 'holder',
  SPONSORS = 'sponsors',
  VOTE = 'vote',
  OPERATOR = 'operator',
}
registerEnumType(DecisionModel, { name: 'CharterDecision', description: 'Who made the change of the charter stand.' });

/** What an article says of one power. */
@ObjectType('ArticleTerms')
export class ArticleTermsModel {
  /** `level:0` … `level:4`, `persona:…` or `mandate:…`. */
  @Field(() => [String])
  holders!: string[];

  /** How many members must stand by the act before it takes effect. */
  @Field(() => Int)
  sponsorCount!: number;

  /** The trust level that they must have. */
  @Field(() => Int)
  sponsorLevel!: number;
}

@ObjectType('CharterArticle')
export class CharterArticleModel extends ArticleTermsModel {
  @Field(() => String)
  power!: string;

  /** Active members who hold the power today. */
  @Field(() => Int)
  memberCount!: number;
}

@ObjectType('VoteRule')
export class VoteRuleModel {
  /** Which changes of the charter members of trust level 3 and more vote on. */
  @Field(() => VoteScopeModel)
  scope!: VoteScopeModel;

  /** Percent of the electorate that must take part. */
  @Field(() => Int)
  quorum!: number;

  /** Percent of the ballots for or against that must be for. */
  @Field(() => Int)
  majority!: number;

  @Field(() => Int)
  days!: number;
}

@ObjectType('Charter')
export class CharterModel {
  @Field(() => CharterPresetModel)
  preset!: CharterPresetModel;

  /** Grows with each change; a change names the version that its author read. */
  @Field(() => Int)
  version!: number;

  @Field(() => [CharterArticleModel])
  articles!: CharterArticleModel[];

  @Field(() => VoteRuleModel)
  vote!: VoteRuleModel;
}

@ObjectType('ArticleChange')
export class ArticleChangeModel {
  @Field(() => String)
  power!: string;

  @Field(() => ArticleTermsModel)
  before!: ArticleTermsModel;

  @Field(() => ArticleTermsModel)
  after!: ArticleTermsModel;
}

@ObjectType('VoteRuleChange')
export class VoteRuleChangeModel {
  @Field(() => VoteRuleModel)
  before!: VoteRuleModel;

  @Field(() => VoteRuleModel)
  after!: VoteRuleModel;
}

/** A change of the charter that took place. */
@ObjectType('CharterChange')
export class CharterChangeModel {
  @Field(() => ID)
  id!: string;

  @Field(() => Date)
  changedAt!: Date;

  /** Whose wish it was; `null` for the operator, and for people who were forgotten. */
  @Field(() => MemberModel, { nullable: true })
  author!: MemberModel | null;

  @Field(() => String, { nullable: true })
  why!: string | null;

  @Field(() => DecisionModel)
  decision!: DecisionModel;

  @Field(() => CharterPresetModel)
  presetAfter!: CharterPresetModel;

  @Field(() => [ArticleChangeModel])
  articles!: ArticleChangeModel[];

  @Field(() => VoteRuleChangeModel, { nullable: true })
  vote!: VoteRuleChangeModel | null;

  /** Whom the operator named because nobody could change the charter any more. */
  @Field(() => MemberModel, { nullable: true })
  caretaker!: MemberModel | null;
}

@ObjectType()
export class CharterChangeConnection extends connectionOf(CharterChangeModel) {}

/** One article as it would be, and for whom that changes something. */
@ObjectType('ArticlePreview')
export class ArticlePreviewModel extends ArticleChangeModel {
  @Field(() => Int)
  membersBefore!: number;

  @Field(() => Int)
  membersAfter!: number;

  @Field(() => Boolean)
  viewerBefore!: boolean;

  @Field(() => Boolean)
  viewerAfter!: boolean;
}

/** What a change would do, before it is asked for. */
@ObjectType('CharterPreview')
export class CharterPreviewModel {
  @Field(() => Int)
  version!: number;

  @Field(() => [ArticlePreviewModel])
  articles!: ArticlePreviewModel[];

  @Field(() => VoteRuleChangeModel, { nullable: true })
  vote!: VoteRuleChangeModel | null;

  /** Whether the charter of today wants its members to vote on that. */
  @Field(() => Boolean)
  needsVote!: boolean;
}
