import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../../../platform/auth/current-viewer.decorator';
import { Public, SignedIn } from '../../../platform/auth/rule.decorator';
import type { GraphqlContext } from '../../../platform/graphql/graphql-context';
import { networkPrefix } from '../../../platform/http/network-prefix';
import { RateLimit } from '../../../platform/limits/rate-limit.decorator';
import { SignUpInput, UpdateAccountInput } from '../identity.inputs';
import { LINK_TRIES, OWN_MAILS, SIGN_UPS } from '../identity.limits';
import { presentViewer, ViewerModel } from '../identity.models';
import { SessionsService } from '../sessions/sessions.service';
import type { Viewer } from '../viewer';
import { AccountsService } from './accounts.service';

@Resolver(() => ViewerModel)
export class AccountsResolver {
  constructor(
    private readonly accounts: AccountsService,
    private readonly sessions: SessionsService,
  ) {}

  @Public()
  @Query(() => ViewerModel, { nullable: true })
  viewer(@CurrentViewer() viewer: Viewer | null): ViewerModel | null {
    return viewer && presentViewer(viewer);
  }

  @Public()
  @RateLimit(SIGN_UPS)
  @Mutation(() => ViewerModel)
  async signUp(@Args('input') input: SignUpInput, @Context() context: GraphqlContext): Promise<ViewerModel> {
    const accountId = await this.accounts.signUp(input, { network: networkPrefix(context.request.ip) });
    return presentViewer(await this.sessions.open(accountId, context));
  }

  @Public()
  @RateLimit(LINK_TRIES)
  @Mutation(() => Boolean)
  async verifyEmail(@Args('token', { type: () => String }) token: string): Promise<boolean> {
    await this.accounts.verifyEmail(token);
    return true;
  }

  @SignedIn()
  @RateLimit(OWN_MAILS)
  @Mutation(() => Boolean)
  async resendVerification(@CurrentViewer() viewer: Viewer): Promise<boolean> {
    await this.accounts.resendVerification(viewer);
    return true;
  }

  @SignedIn()
  @Mutation(() => ViewerModel)
  async updateAccount(@CurrentViewer() viewer: Viewer, @Args('input') input: UpdateAccountInput): Promise<ViewerModel> {
    return presentViewer(await this.accounts.change(viewer, input));
  }
}
