import { UseGuards } from '@nestjs/common';
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../../platform/auth/current-viewer.decorator';
import { Public, SignedIn } from '../../platform/auth/rule.decorator';
import { encodeSharedId } from '../../platform/database/public-id';
import type { GraphqlContext } from '../../platform/graphql/graphql-context';
import { RateLimit } from '../../platform/limits/rate-limit.decorator';
import { AccountsService } from './accounts/accounts.service';
import { ClaimSetupInput, LocaleModel, SignInInput, SignUpInput } from './identity.inputs';
import { ViewerModel } from './identity.models';
import { PasswordGuard, type Recognised } from './passwords/password.guard';
import { SessionsService } from './sessions/sessions.service';
import type { Viewer } from './viewer';

const HOUR = 3600;

/** A training room signs up from one address; a list of addresses is not tried from it. */
const SIGN_UPS = { points: 60, seconds: HOUR, by: 'network', shared: true } as const;
const SIGN_INS = { points: 100, seconds: HOUR, by: 'network', shared: true } as const;
const LINKS = { points: 60, seconds: HOUR, by: 'network' } as const;
const MAILS = { points: 5, seconds: HOUR, by: 'account' } as const;

@Resolver(() => ViewerModel)
export class IdentityResolver {
  constructor(
    private readonly accounts: AccountsService,
    private readonly sessions: SessionsService,
  ) {}

  @Public()
  @Query(() => ViewerModel, { nullable: true })
  viewer(@CurrentViewer() viewer: Viewer | null): ViewerModel | null {
    return viewer && present(viewer);
  }

  @Public()
  @RateLimit(SIGN_UPS)
  @Mutation(() => ViewerModel)
  async signUp(@Args('input') input: SignUpInput, @Context() context: GraphqlContext): Promise<ViewerModel> {
    return present(await this.sessions.open(await this.accounts.signUp(input), context));
  }

  @Public()
  @UseGuards(PasswordGuard)
  @RateLimit(SIGN_INS)
  @Mutation(() => ViewerModel)
  async signIn(@Args('input') _input: SignInInput, @Context() context: GraphqlContext & Recognised): Promise<ViewerModel> {
    return present(await this.sessions.open(context.user!.accountId, context));
  }

  @SignedIn()
  @Mutation(() => Boolean)
  async signOut(@CurrentViewer() viewer: Viewer, @Context() context: GraphqlContext): Promise<boolean> {
    await this.sessions.close(viewer, context);
    return true;
  }

  @SignedIn()
  @Mutation(() => Boolean)
  async signOutEverywhere(@CurrentViewer() viewer: Viewer, @Context() context: GraphqlContext): Promise<boolean> {
    await this.sessions.closeEverywhere(viewer, context);
    return true;
  }

  @Public()
  @RateLimit(LINKS)
  @Mutation(() => Boolean)
  async verifyEmail(@Args('token', { type: () => String }) token: string): Promise<boolean> {
    await this.accounts.verifyEmail(token);
    return true;
  }

  @SignedIn()
  @RateLimit(MAILS)
  @Mutation(() => Boolean)
  async resendVerification(@CurrentViewer() viewer: Viewer): Promise<boolean> {
    await this.accounts.resendVerification(viewer);
    return true;
  }

  @SignedIn()
  @Mutation(() => ViewerModel)
  async updateLocale(
    @CurrentViewer() viewer: Viewer,
    @Args('locale', { type: () => LocaleModel }) locale: LocaleModel,
  ): Promise<ViewerModel> {
    await this.accounts.changeLocale(viewer, locale);
    return { ...present(viewer), locale };
  }

  /** Whether a set-up link still opens the door. */
  @Public()
  @RateLimit(LINKS)
  @Query(() => Boolean)
  setupOpen(@Args('token', { type: () => String }) token: string): Promise<boolean> {
    return this.accounts.isSetupLinkOpen(token);
  }

  @Public()
  @RateLimit(LINKS)
  @Mutation(() => ViewerModel)
  async claimSetup(@Args('input') input: ClaimSetupInput, @Context() context: GraphqlContext): Promise<ViewerModel> {
    return present(await this.sessions.open(await this.accounts.claimSetup(input), context));
  }
}

const present = (viewer: Viewer): ViewerModel => ({
  id: encodeSharedId(viewer.accountId),
  name: viewer.name,
  email: viewer.email,
  emailVerified: viewer.emailVerified,
  locale: viewer.locale as LocaleModel,
  isOperator: viewer.isOperator,
});
