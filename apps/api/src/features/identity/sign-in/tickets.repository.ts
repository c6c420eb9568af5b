import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database';
import { hashSecretToken, newSecretToken } from '../secret-token';

/** The step that a ticket is for. */
export type TicketPurpose =
  | 'second_factor'
  | 'passkey_registration'
  | 'passkey_assertion'
  | 'provider'
  | 'provider_identity'
  | 'provider_session';

export type TicketDetails = Readonly<Record<string, string | boolean | null>>;

export interface Ticket {
  readonly account_id: string | null;
  readonly details: TicketDetails;
}

export interface NewTicket {
  readonly purpose: TicketPurpose;
  readonly minutes: number;
  readonly accountId?: string | null;
  readonly details?: TicketDetails;
}

/**
 * Secrets of a sign-in under way. They go round the unit of work: a step that is refused, and rolled back, has
 * still used its ticket up.
 */
@Injectable()
export class TicketsRepository {
  constructor(private readonly database: Database) {}

  /** Gives the ticket's token, of which there is no other copy. */
  async issue({ purpose, minutes, accountId = null, details = {} }: NewTicket): Promise<string> {
    const { token, hash } = newSecretToken();
    await this.database.pool.query(
      `insert into sign_in_tickets (purpose, token_hash, account_id, details, expires_at)
       values ($1, $2, $3, $4::jsonb, now() + $5 * interval '1 minute')`,
      [purpose, hash, accountId, JSON.stringify(details), minutes],
    );
    return token;
  }

  /** Reads a ticket that may be needed again. */
  find(purpose: TicketPurpose, token: string): Promise<Ticket | undefined> {
    return this.ask(
      `select account_id, details from sign_in_tickets where purpose = $1 and token_hash = $2 and expires_at > now()`,
      purpose,
      token,
    );
  }

  /** Takes a ticket: nobody will again. */
  take(purpose: TicketPurpose, token: string): Promise<Ticket | undefined> {
    return this.ask(
      `delete from sign_in_tickets where purpose = $1 and token_hash = $2 and expires_at > now() returning account_id, details`,
      purpose,
      token,
    );
  }

  async forgetEnded(): Promise<void> {
    await this.database.query(`delete from sign_in_tickets where expires_at < now()`);
  }

  private async ask(text: string, purpose: TicketPurpose, token: string): Promise<Ticket | undefined> {
    const { rows } = await this.database.pool.query<Ticket>(text, [purpose, hashSecretToken(token)]);
    return rows[0];
  }
}
