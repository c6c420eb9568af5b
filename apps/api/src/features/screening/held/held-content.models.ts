import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionOf } from '../../../platform/graphql/page.model';
import { DocumentModel, ImageModel } from '../../media';
import { MentionModel, SubjectModel } from '../../subjects';
import { MemberModel } from '../../territories';

export enum HeldContentStateModel {
  HELD = 'held',
  APPROVED = 'approved',
  REFUSED = 'refused',
  WITHDRAWN = 'withdrawn',
}
registerEnumType(HeldContentStateModel, { name: 'HeldContentState' });

@ObjectType('HoldReason')
export class HoldReasonModel {
  /** `blocked-words`, `first-post`; clients own the words. */
  @Field(() => String)
  check!: string;

  /** The words at fault, as the territory spells them. */
  @Field(() => [String])
  words!: readonly string[];
}

@ObjectType('HeldContentPermissions')
export class HeldContentPermissionsModel {
  @Field(() => Boolean)
  decide!: boolean;

  @Field(() => Boolean)
  withdraw!: boolean;
}

/** Something that its author published and that waits for somebody to read it: seen by them and by who reviews. */
@ObjectType('HeldContent')
export class HeldContentModel {
  @Field(() => ID)
  id!: string;

  @Field(() => MemberModel)
  author!: MemberModel;

  /** `post`, `opportunity`, `comment`. */
  @Field(() => String)
  kind!: string;

  @Field(() => String, { nullable: true })
  title!: string | null;

  /** Plain text, as the author wrote it; empty once it is published. */
  @Field(() => String)
  text!: string;

  /** What it brings beside its words, as text: choices of a poll, addresses, descriptions of pictures. */
  @Field(() => [String])
  besides!: readonly string[];

  /** The pictures that it shows, as their author describes them. */
  @Field(() => [ImageModel])
  images!: readonly ImageModel[];

  @Field(() => [DocumentModel])
  documents!: readonly DocumentModel[];

  /** Whom the text mentions. */
  @Field(() => [MentionModel])
  mentions!: MentionModel[];

  /** What it answers, as far as the viewer may see that. */
  @Field(() => SubjectModel, { nullable: true })
  subject!: SubjectModel | null;

  @Field(() => [HoldReasonModel])
  reasons!: readonly HoldReasonModel[];

  @Field(() => HeldContentStateModel)
  state!: HeldContentStateModel;

  /** Why it was refused, in the words of who did. */
  @Field(() => String, { nullable: true })
  refusal!: string | null;

  @Field(() => Date)
  heldAt!: Date;

  /** For its author: everything that was given, as JSON, to go on from. */
  @Field(() => String, { nullable: true })
  input!: string | null;

  @Field(() => HeldContentPermissionsModel)
  viewerCan!: HeldContentPermissionsModel;
}

@ObjectType()
export class HeldContentConnection extends connectionOf(HeldContentModel) {}
