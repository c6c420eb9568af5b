import { Args, Field, InputType, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../../../platform/auth/current-viewer.decorator';
import { SignedIn } from '../../../platform/auth/rule.decorator';
import { RateLimit } from '../../../platform/limits/rate-limit.decorator';
import { AccountsRepository } from '../accounts/accounts.repository';
import { ClaimedPassword } from '../identity.decorators';
import { SIGN_INS } from '../identity.limits';
import { PasswordProof } from '../passwords/password-proof';
import { SessionsService } from '../sessions/sessions.service';
import type { Viewer } from '../viewer';
import { SecurityModel } from './security.model';

@InputType()
export class ProveByPasswordInput {
  @Field(() => String)
  @ClaimedPassword()
  currentPassword!: string;
}

@Resolver(() => SecurityModel)
export class SecurityResolver {
  constructor(
    private readonly accounts: AccountsRepository,
    private readonly sessions: SessionsService,
    private readonly proof: PasswordProof,
  ) {}

  @SignedIn()
  @Query(() => SecurityModel)
  async security(@CurrentViewer() viewer: Viewer): Promise<SecurityModel> {
    const account = await this.accounts.findById(viewer.accountId);
    return { hasPassword: Boolean(account?.password_hash), isProved: await this.sessions.isProved(viewer) };
  }

  /** Opens the way to sensitive changes for some minutes. */
  @SignedIn()
  @RateLimit(SIGN_INS)
  @Mutation(() => Boolean)
  async proveByPassword(
    @CurrentViewer() viewer: Viewer,
    @Args('input') { currentPassword }: ProveByPasswordInput,
  ): Promise<boolean> {
    await this.proof.require(viewer, currentPassword);
    await this.sessions.markProved(viewer);
    return true;
  }
}
