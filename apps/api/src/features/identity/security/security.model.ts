import { Field, ObjectType } from '@nestjs/graphql';

/** How the signed-in account is protected, for itself only. */
@ObjectType('Security')
export class SecurityModel {
  @Field(() => Boolean)
  hasPassword!: boolean;

  /** Signed in, or proved who they are, so lately that sensitive changes ask for nothing more. */
  @Field(() => Boolean)
  isProved!: boolean;
}
