import { Inject, Injectable } from '@nestjs/common';
import { ENV, type Env } from '../../../env';
import { cookie, type CookieKind, endedCookie, tokenFromCookies } from '../sessions/session-cookie';
import type { Exchange } from '../sessions/sessions.service';
import { type NewTicket, type Ticket, TicketsRepository, type TicketPurpose } from './tickets.repository';

/** Tickets that a browser carries from one step to the next, and which cookie holds them. */
const COOKIES = {
  second_factor: 'step',
  provider: 'provider',
  provider_identity: 'identity',
  provider_session: 'providerSession',
} as const satisfies Partial<Record<TicketPurpose, CookieKind>>;

type Carried = keyof typeof COOKIES;

/** Steps that belong to the browser that took the one before. */
@Injectable()
export class BrowserTickets {
  constructor(
    @Inject(ENV) private readonly env: Env,
    private readonly repository: TicketsRepository,
  ) {}

  /** Gives the browser a ticket; its token is given too, for where it must be shown a second time. */
  async hand(ticket: NewTicket & { purpose: Carried }, { reply }: Pick<Exchange, 'reply'>): Promise<string> {
    const token = await this.repository.issue(ticket);
    void reply.header('set-cookie', cookie(this.env, COOKIES[ticket.purpose], token, ticket.minutes * 60));
    return token;
  }

  /** The token of the ticket that the browser carries, good or not. */
  token(purpose: Carried, { request }: Pick<Exchange, 'request'>): string | null {
    return tokenFromCookies(this.env, request.headers.cookie, COOKIES[purpose]);
  }

  async find(purpose: Carried, exchange: Exchange): Promise<Ticket | undefined> {
    const token = this.token(purpose, exchange);
    return token ? this.repository.find(purpose, token) : undefined;
  }

  /** Takes the ticket from the browser: it is not good any more. */
  async take(purpose: Carried, exchange: Exchange): Promise<Ticket | undefined> {
    const token = this.token(purpose, exchange);
    if (!token) return undefined;
    void exchange.reply.header('set-cookie', endedCookie(this.env, COOKIES[purpose]));
    return this.repository.take(purpose, token);
  }
}
