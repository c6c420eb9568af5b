import { Injectable } from '@nestjs/common';
import type { Exchange } from '../sessions/sessions.service';
import { BrowserTickets } from '../sign-in/browser-tickets';
import { SignIns } from '../sign-in/sign-ins';
import { ProviderClient, type ProviderIdentity } from './provider-client';
import { ProviderGuests } from './provider-guests';
import { ProviderLinks } from './provider-links';
import { ProviderSessions } from './provider-sessions';

const JOURNEY_MINUTES = 15;

/** Whom a journey to the provider brought back, and what it was for. */
export interface Arrival {
  readonly identity: ProviderIdentity;
  /** The page to open in the end. */
  readonly next: string;
  /** The account that set out to be linked, when that was the purpose. */
  readonly linkTo: string | null;
}

/** Leads a browser to the provider, and on from where it comes back. */
@Injectable()
export class ProviderArrivals {
  constructor(
    private readonly client: ProviderClient,
    private readonly links: ProviderLinks,
    private readonly guests: ProviderGuests,
    private readonly tickets: BrowserTickets,
    private readonly signIns: SignIns,
    private readonly sessions: ProviderSessions,
  ) {}

  /** Gives the address to go to; the browser carries the ticket that its way back must match. */
  async setOut(
    { next, linkTo = null }: { next: string; linkTo?: string | null },
    exchange: Pick<Exchange, 'reply'>,
  ): Promise<string> {
    const secrets = this.client.newSecrets();
    const state = await this.tickets.hand(
      { purpose: 'provider', accountId: linkTo, minutes: JOURNEY_MINUTES, details: { ...secrets, next } },
      exchange,
    );
    return this.client.authorizationUrl({ ...secrets, state });
  }

  /** Throws unless the answer belongs to the question that this very browser asked, this once. */
  async identify(query: string, exchange: Exchange): Promise<Arrival> {
    const state = this.tickets.token('provider', exchange);
    const ticket = await this.tickets.take('provider', exchange);
    if (!state || !ticket) throw new Error('The browser did not set out from here.');
    const { nonce, verifier, next } = ticket.details;
    const identity = await this.client.identify(query, { state, nonce: String(nonce), verifier: String(verifier) });
    return { identity, next: String(next), linkTo: ticket.account_id };
  }

  /** Gives the path of our application to go on to. */
  async receive({ identity, next, linkTo }: Arrival, exchange: Exchange): Promise<string> {
    if (linkTo) {
      const isLinked = await this.links.link(linkTo, identity);
      if (isLinked) await this.sessions.remember(linkTo, identity, exchange);
      return `/me/security?provider=${isLinked ? 'linked' : 'taken'}`;
    }
    const accountId = await this.links.accountOf(identity);
    if (accountId) {
      await this.sessions.remember(accountId, identity, exchange);
      const viewer = await this.signIns.enter(accountId, exchange);
      return viewer ? next : withNext('/sign-in/code', next);
    }
    if (await this.links.isKnown(identity)) return withNext('/sign-in', next, 'failed');
    return (await this.guests.receive(identity, exchange))
      ? withNext('/sign-in', next, 'known')
      : withNext('/sign-up/provider', next);
  }
}

export function withNext(path: string, next: string, provider?: 'known' | 'failed'): string {
  const query = new URLSearchParams({ ...(provider && { provider }), ...(next !== '/' && { next }) }).toString();
  return query ? `${path}?${query}` : path;
}
