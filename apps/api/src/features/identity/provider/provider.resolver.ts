import { Args, Context, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../../../platform/auth/current-viewer.decorator';
import { Public, SignedIn } from '../../../platform/auth/rule.decorator';
import { NotFoundError } from '../../../platform/graphql/domain-error';
import type { GraphqlContext } from '../../../platform/graphql/graphql-context';
import { RateLimit } from '../../../platform/limits/rate-limit.decorator';
import { SECURITY_CHANGES, SIGN_UPS } from '../identity.limits';
import { presentViewer, ViewerModel } from '../identity.models';
import { SecurityModel } from '../security/security.model';
import { SessionsService } from '../sessions/sessions.service';
import type { Viewer } from '../viewer';
import { ProviderArrivals } from './provider-arrivals';
import { ProviderClient } from './provider-client';
import { ProviderGuests } from './provider-guests';
import { ProviderLinks } from './provider-links';
import { ProviderSignUps } from './provider-sign-ups';
import { ProviderGuestModel, ProviderLinkModel, SignInProviderModel, SignUpByProviderInput } from './provider.models';

@Resolver(() => SecurityModel)
export class ProviderResolver {
  constructor(
    private readonly client: ProviderClient,
    private readonly links: ProviderLinks,
    private readonly arrivals: ProviderArrivals,
    private readonly guests: ProviderGuests,
    private readonly signUps: ProviderSignUps,
    private readonly sessions: SessionsService,
  ) {}

  /** The provider to offer at the door; its button leads to `/auth/provider`. */
  @Public()
  @Query(() => SignInProviderModel, { nullable: true })
  signInProvider(): SignInProviderModel | null {
    const { settings } = this.client;
    return settings && { name: settings.name };
  }

  /** Whom the provider has just brought to this browser without there being an account. */
  @Public()
  @Query(() => ProviderGuestModel, { nullable: true })
  async providerGuest(@Context() context: GraphqlContext): Promise<ProviderGuestModel | null> {
    const guest = await this.guests.find(context);
    return guest && { ...guest, provider: this.client.settings?.name ?? '' };
  }

  @Public()
  @RateLimit(SIGN_UPS)
  @Mutation(() => ViewerModel)
  async signUpByProvider(
    @Args('input') input: SignUpByProviderInput,
    @Context() context: GraphqlContext,
  ): Promise<ViewerModel> {
    return presentViewer(await this.sessions.open(await this.signUps.signUp(input, context), context));
  }

  @ResolveField(() => ProviderLinkModel, { nullable: true })
  provider(@CurrentViewer() { accountId }: Viewer): Promise<ProviderLinkModel | null> {
    return this.links.stateOf(accountId);
  }

  /** Gives the provider's address to go to; its way back links whom it recognised to the viewer's account. */
  @SignedIn()
  @RateLimit(SECURITY_CHANGES)
  @Mutation(() => String)
  async beginProviderLink(@CurrentViewer() viewer: Viewer, @Context() context: GraphqlContext): Promise<string> {
    if (!this.client.settings) throw new NotFoundError();
    await this.sessions.requireProof(viewer);
    return this.arrivals.setOut({ next: '/me/security', linkTo: viewer.accountId }, context);
  }

  @SignedIn()
  @RateLimit(SECURITY_CHANGES)
  @Mutation(() => Boolean)
  async unlinkProvider(@CurrentViewer() viewer: Viewer): Promise<boolean> {
    await this.sessions.requireProof(viewer);
    await this.links.unlink(viewer.accountId);
    return true;
  }
}
