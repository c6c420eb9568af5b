import { UseGuards } from '@nestjs/common';
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../../../platform/auth/current-viewer.decorator';
import { Public, SignedIn } from '../../../platform/auth/rule.decorator';
import type { GraphqlContext } from '../../../platform/graphql/graphql-context';
import { RateLimit } from '../../../platform/limits/rate-limit.decorator';
import { SignInInput } from '../identity.inputs';
import { LINK_TRIES, SECURITY_CHANGES, SIGN_INS } from '../identity.limits';
import { ViewerModel } from '../identity.models';
import { SignIns } from '../sign-in/sign-ins';
import { recognisedBy, type Recognised } from '../sign-in/strategy.guard';
import type { Viewer } from '../viewer';
import { ChangePasswordInput, ResetPasswordInput } from './passwords.inputs';
import { PasswordsService } from './passwords.service';

@Resolver()
export class PasswordsResolver {
  constructor(
    private readonly signIns: SignIns,
    private readonly passwords: PasswordsService,
  ) {}

  /** Nobody yet where the account has a second factor: `completeSignIn` takes its code. So does every way in. */
  @Public()
  @UseGuards(recognisedBy('password'))
  @RateLimit(SIGN_INS)
  @Mutation(() => ViewerModel, { nullable: true })
  signIn(
    @Args('input') _input: SignInInput,
    @Context() context: GraphqlContext & Recognised,
  ): Promise<ViewerModel | null> {
    return this.signIns.enter(context.user!.accountId, context);
  }

  /** By a mailed link. Ends every session of the account, and opens one here. */
  @Public()
  @RateLimit(LINK_TRIES)
  @Mutation(() => ViewerModel, { nullable: true })
  async resetPassword(
    @Args('input') { token, password }: ResetPasswordInput,
    @Context() context: GraphqlContext,
  ): Promise<ViewerModel | null> {
    return this.signIns.enter(await this.passwords.reset(token, password), context);
  }

  /** Ends the account's other sessions. */
  @SignedIn()
  @RateLimit(SECURITY_CHANGES)
  @Mutation(() => Boolean)
  async changePassword(
    @CurrentViewer() viewer: Viewer,
    @Args('input') { password, currentPassword }: ChangePasswordInput,
  ): Promise<boolean> {
    await this.passwords.change(viewer, password, currentPassword ?? undefined);
    return true;
  }
}
