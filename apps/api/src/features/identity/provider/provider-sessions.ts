import { Inject, Injectable } from '@nestjs/common';
import { ENV, type Env } from '../../../env';
import { Log } from '../../../platform/logging/log';
import { tokenFromCookies } from '../sessions/session-cookie';
import type { Exchange } from '../sessions/sessions.service';
import { BrowserTickets } from '../sign-in/browser-tickets';
import { ProviderClient, type ProviderIdentity } from './provider-client';

/** As long as a session here lives unused. */
const KEPT_MINUTES = 30 * 24 * 60;

/**
 * Sessions at the provider of the browsers that it let in. Whoever signs out here on a shared computer is signed out there as
 * well: the next one would else be let in under their name by one press.
 */
@Injectable()
export class ProviderSessions {
  constructor(
    @Inject(ENV) private readonly env: Env,
    private readonly client: ProviderClient,
    private readonly tickets: BrowserTickets,
    private readonly log: Log,
  ) {}

  /** The browser keeps a ticket for the way out. */
  async remember(accountId: string, { idToken }: ProviderIdentity, exchange: Pick<Exchange, 'reply'>): Promise<void> {
    await this.tickets.hand(
      { purpose: 'provider_session', accountId, minutes: KEPT_MINUTES, details: { idToken } },
      exchange,
    );
  }

  /** The provider's address that ends the browser's session there; `null` without one, or while it is signed in here. */
  async end(exchange: Exchange): Promise<string | null> {
    if (tokenFromCookies(this.env, exchange.request.headers.cookie)) return null;
    const ticket = await this.tickets.take('provider_session', exchange);
    if (!ticket) return null;
    try {
      return await this.client.endSessionUrl(String(ticket.details['idToken']));
    } catch (error) {
      this.log.warn({ error }, 'the identity provider cannot be reached');
      return null;
    }
  }
}
