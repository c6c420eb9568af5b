import { UseGuards } from '@nestjs/common';
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { Public } from '../../../platform/auth/rule.decorator';
import type { GraphqlContext } from '../../../platform/graphql/graphql-context';
import { RateLimit } from '../../../platform/limits/rate-limit.decorator';
import { LINK_REQUESTS, LINK_TRIES } from '../identity.limits';
import { ViewerModel } from '../identity.models';
import { SignIns } from '../sign-in/sign-ins';
import { recognisedBy, type Recognised } from '../sign-in/strategy.guard';
import { LinkInput, RequestLinkInput } from './links.inputs';
import { LinksService } from './links.service';

@Resolver()
export class LinksResolver {
  constructor(
    private readonly signIns: SignIns,
    private readonly links: LinksService,
  ) {}

  /** Mails a link that signs in once. The answer does not tell whether there is an account. */
  @Public()
  @RateLimit(LINK_REQUESTS)
  @Mutation(() => Boolean)
  async requestSignInLink(@Args('input') { email, next }: RequestLinkInput): Promise<boolean> {
    await this.links.request({ purpose: 'sign_in', email, next: next ?? undefined });
    return true;
  }

  /** Mails a link that sets a new password once. The answer does not tell whether there is an account. */
  @Public()
  @RateLimit(LINK_REQUESTS)
  @Mutation(() => Boolean)
  async requestPasswordReset(@Args('input') { email }: RequestLinkInput): Promise<boolean> {
    await this.links.request({ purpose: 'reset_password', email });
    return true;
  }

  @Public()
  @UseGuards(recognisedBy('link'))
  @RateLimit(LINK_TRIES)
  @Mutation(() => ViewerModel, { nullable: true })
  signInByLink(
    @Args('input') _input: LinkInput,
    @Context() context: GraphqlContext & Recognised,
  ): Promise<ViewerModel | null> {
    return this.signIns.enter(context.user!.accountId, context);
  }
}
