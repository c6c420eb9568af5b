import { Args, Field, InputType, Mutation, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../../../platform/auth/current-viewer.decorator';
import { Public, SignedIn } from '../../../platform/auth/rule.decorator';
import { EmailAddress } from '../../../platform/graphql/text.decorators';
import { RateLimit } from '../../../platform/limits/rate-limit.decorator';
import { LINK_TRIES, OWN_MAILS } from '../identity.limits';
import { AccountLinksRepository } from '../links/account-links.repository';
import { LinkInput } from '../links/links.inputs';
import { SecurityModel } from '../security/security.model';
import type { Viewer } from '../viewer';
import { EmailChanges } from './email-changes.service';

@InputType()
export class ChangeEmailInput {
  @Field(() => String)
  @EmailAddress()
  email!: string;
}

@Resolver(() => SecurityModel)
export class EmailResolver {
  constructor(
    private readonly changes: EmailChanges,
    private readonly links: AccountLinksRepository,
  ) {}

  /** The address that waits to be confirmed from its mailbox. */
  @ResolveField(() => String, { nullable: true })
  pendingEmail(@CurrentViewer() { accountId }: Viewer): Promise<string | null> {
    return this.links.pendingEmail(accountId);
  }

  @SignedIn()
  @RateLimit(OWN_MAILS)
  @Mutation(() => Boolean)
  async changeEmail(@CurrentViewer() viewer: Viewer, @Args('input') { email }: ChangeEmailInput): Promise<boolean> {
    await this.changes.request(viewer, email);
    return true;
  }

  /** From the mailbox of the new address. */
  @Public()
  @RateLimit(LINK_TRIES)
  @Mutation(() => Boolean)
  async confirmEmail(@Args('input') { token }: LinkInput): Promise<boolean> {
    await this.changes.confirm(token);
    return true;
  }

  /** From the mailbox of the former address. Ends every session; a link to choose a new password is mailed. */
  @Public()
  @RateLimit(LINK_TRIES)
  @Mutation(() => Boolean)
  async undoEmailChange(@Args('input') { token }: LinkInput): Promise<boolean> {
    await this.changes.undo(token);
    return true;
  }
}
