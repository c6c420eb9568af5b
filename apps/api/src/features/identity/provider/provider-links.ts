import { Injectable } from '@nestjs/common';
import { NotFoundError } from '../../../platform/graphql/domain-error';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { AccountsRepository } from '../accounts/accounts.repository';
import { SecurityMails } from '../mails/security-mails';
import type { Exchange } from '../sessions/sessions.service';
import { BrowserTickets } from '../sign-in/browser-tickets';
import type { TicketDetails } from '../sign-in/tickets.repository';
import { ProviderClient, type ProviderIdentity } from './provider-client';
import { ProviderIdentitiesRepository } from './provider-identities.repository';
import { ProviderSessions } from './provider-sessions';

/** Which identities of the provider open which account. */
@Injectable()
export class ProviderLinks {
  constructor(
    private readonly identities: ProviderIdentitiesRepository,
    private readonly accounts: AccountsRepository,
    private readonly client: ProviderClient,
    private readonly tickets: BrowserTickets,
    private readonly sessions: ProviderSessions,
    private readonly mails: SecurityMails,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** Gives whether the account has the identity now. */
  link(accountId: string, identity: ProviderIdentity): Promise<boolean> {
    return this.unitOfWork.run(async () => {
      const account = await this.accounts.findById(accountId);
      if (!account || !(await this.identities.link(accountId, identity))) return false;
      await this.mails.tell('providerLinked', account, { provider: this.name });
      return true;
    });
  }

  /**
   * Links the identity that this browser came back with, when its owner has now signed in to the account that
   * has its address: the provider's word alone does not open an account that somebody else made.
   */
  async claim(accountId: string, exchange: Exchange): Promise<void> {
    const ticket = await this.tickets.find('provider_identity', exchange);
    if (ticket?.account_id !== accountId) return;
    const taken = await this.tickets.take('provider_identity', exchange);
    if (!taken) return;
    const identity = readIdentity(taken.details);
    await this.link(accountId, identity);
    await this.sessions.remember(accountId, identity, exchange);
  }

  async unlink(accountId: string): Promise<void> {
    await this.unitOfWork.run(async () => {
      const account = await this.accounts.findById(accountId);
      const issuer = this.client.settings?.issuer;
      if (!account || !issuer || !(await this.identities.unlink(accountId, issuer))) throw new NotFoundError();
      await this.mails.tell('providerUnlinked', account, { provider: this.name });
    });
  }

  private get name(): string {
    return this.client.settings?.name ?? '';
  }
}

/** An identity as a ticket keeps it. */
export const readIdentity = (details: TicketDetails): ProviderIdentity => ({
  issuer: String(details['issuer']),
  subject: String(details['subject']),
  email: typeof details['email'] === 'string' ? details['email'] : null,
  isEmailProven: details['isEmailProven'] === true,
  name: typeof details['name'] === 'string' ? details['name'] : null,
  idToken: String(details['idToken']),
});
