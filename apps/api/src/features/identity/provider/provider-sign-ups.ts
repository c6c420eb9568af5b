import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { InvalidInputError } from '../../../platform/graphql/domain-error';
import { AccountsService, checkAgreement, newAccountOf } from '../accounts/accounts.service';
import { ProviderTakenError, SignInExpiredError } from '../identity.errors';
import type { Exchange } from '../sessions/sessions.service';
import { BrowserTickets } from '../sign-in/browser-tickets';
import type { ProviderIdentity } from './provider-client';
import { ProviderLinks, readIdentity } from './provider-links';
import { ProviderSessions } from './provider-sessions';
import type { SignUpByProviderInput } from './provider.models';

/** New accounts of people whom the provider knows. */
@Injectable()
export class ProviderSignUps {
  constructor(
    private readonly accounts: AccountsService,
    private readonly links: ProviderLinks,
    private readonly tickets: BrowserTickets,
    private readonly sessions: ProviderSessions,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** Whom the provider has just brought to this browser, and who has no account yet. */
  async guest(exchange: Exchange): Promise<ProviderIdentity | null> {
    const ticket = await this.tickets.find('provider_identity', exchange);
    return ticket && ticket.account_id === null ? readIdentity(ticket.details) : null;
  }

  /** Makes an account without a password. Gives its id. */
  async signUp(input: SignUpByProviderInput, exchange: Exchange): Promise<string> {
    checkAgreement(input);
    const identity = await this.guest(exchange);
    if (!identity) throw new SignInExpiredError();
    const email = identity.isEmailProven ? identity.email : input.email;
    if (!email) throw new InvalidInputError('email');
    const accountId = await this.unitOfWork.run(async () => {
      const account = {
        ...newAccountOf({ ...input, email }),
        passwordHash: null,
        emailVerified: identity.isEmailProven,
      };
      const id = await this.accounts.open(account);
      if (!(await this.tickets.take('provider_identity', exchange))) throw new SignInExpiredError();
      if (!(await this.links.link(id, identity))) throw new ProviderTakenError();
      return id;
    });
    await this.sessions.remember(accountId, identity, exchange);
    return accountId;
  }
}
