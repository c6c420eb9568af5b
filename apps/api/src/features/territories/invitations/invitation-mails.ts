import { Inject, Injectable } from '@nestjs/common';
import type { MandateKind } from '@rayonne/contracts';
import { ENV, type Env } from '../../../env';
import type { Locale } from '../../identity';

export interface InvitationMail {
  readonly email: string;
  readonly token: string;
  readonly locale: Locale;
  readonly inviterName: string | null;
  readonly territoryName: string;
  readonly mandate: MandateKind | null;
  readonly expiresAt: Date;
}

/** Tells a person that they are invited. */
@Injectable()
export class InvitationMails {
  constructor(@Inject(ENV) private readonly env: Env) {}

  urlOf(token: string): string {
    return `${this.env.PUBLIC_ORIGIN ?? `http://${this.env.HOST}:${this.env.PORT}`}/invitation/${token}`;
  }

  async send(_invitation: InvitationMail): Promise<void> {}
}
