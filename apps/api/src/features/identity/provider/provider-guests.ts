import { Injectable } from '@nestjs/common';
import { AccountsRepository } from '../accounts/accounts.repository';
import type { Exchange } from '../sessions/sessions.service';
import { BrowserTickets } from '../sign-in/browser-tickets';
import type { TicketDetails } from '../sign-in/tickets.repository';
import type { ProviderIdentity } from './provider-client';
import { ProviderLinks } from './provider-links';
import { ProviderSessions } from './provider-sessions';

/** To find one's password again, or to fill in the form of a new account. */
const WAITING_MINUTES = 30;

/** People whom the provider brought and whose identity opens no account yet: it waits in their browser. */
@Injectable()
export class ProviderGuests {
  constructor(
    private readonly accounts: AccountsRepository,
    private readonly links: ProviderLinks,
    private readonly sessions: ProviderSessions,
    private readonly tickets: BrowserTickets,
  ) {}

  /** Lets the identity wait until its owner signs in once more or makes an account. Gives whether one has its address. */
  async receive(identity: ProviderIdentity, exchange: Exchange): Promise<boolean> {
    const known =
      identity.isEmailProven && identity.email ? await this.accounts.findByEmail(identity.email) : undefined;
    const ticket = { accountId: known?.id ?? null, minutes: WAITING_MINUTES, details: { ...identity } };
    await this.tickets.hand({ purpose: 'provider_identity', ...ticket }, exchange);
    return known !== undefined;
  }

  /** Whom the provider has just brought to this browser, if nobody has an account with their address. */
  async find(exchange: Exchange): Promise<ProviderIdentity | null> {
    const ticket = await this.tickets.find('provider_identity', exchange);
    return ticket && ticket.account_id === null ? readIdentity(ticket.details) : null;
  }

  /** Ends the wait; gives whether there still was one. */
  async dismiss(exchange: Exchange): Promise<boolean> {
    return (await this.tickets.take('provider_identity', exchange)) !== undefined;
  }

  /**
   * Links the identity that this browser came back with, when its owner has now signed in to the account that
   * has its address: the provider's word alone does not open an account that somebody else made.
   */
  async claim(accountId: string, exchange: Exchange): Promise<void> {
    const ticket = await this.tickets.find('provider_identity', exchange);
    if (ticket?.account_id !== accountId || !(await this.dismiss(exchange))) return;
    const identity = readIdentity(ticket.details);
    await this.links.link(accountId, identity);
    await this.sessions.remember(accountId, identity, exchange);
  }
}

/** An identity as a ticket keeps it. */
const readIdentity = (details: TicketDetails): ProviderIdentity => ({
  issuer: String(details['issuer']),
  subject: String(details['subject']),
  email: typeof details['email'] === 'string' ? details['email'] : null,
  isEmailProven: details['isEmailProven'] === true,
  name: typeof details['name'] === 'string' ? details['name'] : null,
  idToken: String(details['idToken']),
});
