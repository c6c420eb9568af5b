import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionOf } from '../../../platform/graphql/page.model';
import { CommuneModel, MemberModel, PersonaModel } from '../../territories';

export enum InvitationKindModel {
  EMAIL = 'email',
  LINK = 'link',
}
registerEnumType(InvitationKindModel, { name: 'InvitationKind' });

export enum InvitationStateModel {
  OPEN = 'open',
  ACCEPTED = 'accepted',
  EXPIRED = 'expired',
  REVOKED = 'revoked',
}
registerEnumType(InvitationStateModel, { name: 'InvitationState' });

/** Where an invitation, and the address that it went to, came from. */
export enum InvitationSourceModel {
  /** A member who knows the person. */
  MEMBER = 'member',
  /** A list, whose lawful origin a member attested. */
  IMPORT = 'import',
  /** The operator of the installation, for the first people of a territory. */
  FOUNDING = 'founding',
}
registerEnumType(InvitationSourceModel, { name: 'InvitationSource' });

/** What whoever invites knows already of the person: their form comes filled in. */
@ObjectType('Invitee')
export class InviteeModel {
  @Field(() => String, { nullable: true })
  name!: string | null;

  @Field(() => PersonaModel, { nullable: true })
  persona!: PersonaModel | null;

  @Field(() => CommuneModel, { nullable: true })
  commune!: CommuneModel | null;
}

/** What the person who holds the link sees before answering. */
@ObjectType('InvitationCard')
export class InvitationCardModel {
  @Field(() => String)
  territoryName!: string;

  @Field(() => String)
  territoryCode!: string;

  @Field(() => String, { nullable: true })
  territoryColor!: string | null;

  /** `null` when the operator of the installation invites, or the inviter's account is gone. */
  @Field(() => String, { nullable: true })
  inviterName!: string | null;

  /** Where it was mailed to; `null` for a link that several may use. */
  @Field(() => String, { nullable: true })
  email!: string | null;

  /** The link came by mail to that address: it needs no other proof. */
  @Field(() => Boolean)
  provesEmail!: boolean;

  @Field(() => String, { nullable: true })
  note!: string | null;

  @Field(() => String, { nullable: true })
  mandate!: string | null;

  @Field(() => Date)
  expiresAt!: Date;

  @Field(() => InvitationSourceModel)
  source!: InvitationSourceModel;

  /** When the address and what is known of the person are forgotten without an answer; `null` for a link. */
  @Field(() => Date, { nullable: true })
  forgottenAt!: Date | null;

  /** Shown to the mailbox that was written to, and to nobody else. */
  @Field(() => InviteeModel)
  invitee!: InviteeModel;

  /** Not exposed. */
  territoryId!: string;
}

/** An invitation as those who invite see it. It never tells whether its address has an account. */
@ObjectType('Invitation')
export class InvitationModel {
  @Field(() => ID)
  id!: string;

  @Field(() => InvitationKindModel)
  kind!: InvitationKindModel;

  /** Forgotten some weeks after the invitation has ended. */
  @Field(() => String, { nullable: true })
  email!: string | null;

  /** What a link is for, such as the place of a poster. */
  @Field(() => String, { nullable: true })
  label!: string | null;

  @Field(() => String, { nullable: true })
  note!: string | null;

  @Field(() => String, { nullable: true })
  mandate!: string | null;

  @Field(() => InvitationStateModel)
  state!: InvitationStateModel;

  @Field(() => Int)
  uses!: number;

  @Field(() => Int)
  maxUses!: number;

  /** Who joined by it, the first three. */
  @Field(() => [MemberModel])
  joined!: MemberModel[];

  /** `null` for the operator of the installation, and for an account that is gone. */
  @Field(() => MemberModel, { nullable: true })
  invitedBy!: MemberModel | null;

  @Field(() => Date)
  createdAt!: Date;

  @Field(() => Date)
  expiresAt!: Date;
}

@ObjectType()
export class InvitationConnection extends connectionOf(InvitationModel) {}

/** A link, shown once: it is kept nowhere. Another one of the same invitation can be had. */
@ObjectType('InvitationLink')
export class InvitationLinkModel {
  @Field(() => InvitationModel)
  invitation!: InvitationModel;

  @Field(() => String)
  url!: string;
}
