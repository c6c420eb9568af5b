import { Field, ID, ObjectType } from '@nestjs/graphql';
import { encodeSharedId } from '../../platform/database/public-id';
import { LocaleModel } from './identity.inputs';
import type { Viewer } from './viewer';

/** The signed-in account, for itself only. */
@ObjectType('Viewer')
export class ViewerModel {
  /** Of the account. */
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String)
  email!: string;

  @Field(() => Boolean)
  emailVerified!: boolean;

  @Field(() => LocaleModel)
  locale!: LocaleModel;

  /** IANA name, in which dates are written to them. */
  @Field(() => String)
  timeZone!: string;

  @Field(() => Boolean)
  isOperator!: boolean;
}

@ObjectType('Session')
export class SessionModel {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  userAgent!: string;

  /** The network it was opened from, shortened. */
  @Field(() => String)
  network!: string;

  @Field(() => Date)
  createdAt!: Date;

  @Field(() => Date)
  lastSeenAt!: Date;

  @Field(() => Boolean)
  isCurrent!: boolean;
}

export const presentViewer = (viewer: Viewer): ViewerModel => ({
  id: encodeSharedId(viewer.accountId),
  name: viewer.name,
  email: viewer.email,
  emailVerified: viewer.emailVerified,
  locale: viewer.locale as LocaleModel,
  timeZone: viewer.timeZone,
  isOperator: viewer.isOperator,
});
