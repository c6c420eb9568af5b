import { UseGuards } from '@nestjs/common';
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../../../platform/auth/current-viewer.decorator';
import { Public, SignedIn } from '../../../platform/auth/rule.decorator';
import type { GraphqlContext } from '../../../platform/graphql/graphql-context';
import { RateLimit } from '../../../platform/limits/rate-limit.decorator';
import { PasskeyRefusedError } from '../identity.errors';
import { SIGN_IN_PAGES, SIGN_INS } from '../identity.limits';
import { ViewerModel } from '../identity.models';
import { SessionsService } from '../sessions/sessions.service';
import { SignIns } from '../sign-in/sign-ins';
import { recognisedBy, type Recognised } from '../sign-in/strategy.guard';
import type { Viewer } from '../viewer';
import { PasskeyAssertions } from './passkey-assertions';
import { PasskeyResponseInput } from './passkeys.models';

@Resolver()
export class PasskeySignInResolver {
  constructor(
    private readonly signIns: SignIns,
    private readonly sessions: SessionsService,
    private readonly assertions: PasskeyAssertions,
  ) {}

  /** Options for the browser's WebAuthn, as JSON: for any passkey of this origin. */
  @Public()
  @RateLimit(SIGN_IN_PAGES)
  @Mutation(() => String)
  beginPasskeyAssertion(): Promise<string> {
    return this.assertions.begin();
  }

  /** A passkey verifies its owner, so it stands for both factors. */
  @Public()
  @UseGuards(recognisedBy('passkey'))
  @RateLimit(SIGN_INS)
  @Mutation(() => ViewerModel, { nullable: true })
  signInByPasskey(
    @Args('input') _input: PasskeyResponseInput,
    @Context() context: GraphqlContext & Recognised,
  ): Promise<ViewerModel | null> {
    return this.signIns.enter(context.user!.accountId, context, { isTwofold: true });
  }

  /** Opens the way to sensitive changes for some minutes. */
  @SignedIn()
  @RateLimit(SIGN_INS)
  @Mutation(() => Boolean)
  async proveByPasskey(
    @CurrentViewer() viewer: Viewer,
    @Args('input') { response }: PasskeyResponseInput,
  ): Promise<boolean> {
    if ((await this.assertions.recognise(response)) !== viewer.accountId) throw new PasskeyRefusedError();
    await this.sessions.markProved(viewer);
    return true;
  }
}
