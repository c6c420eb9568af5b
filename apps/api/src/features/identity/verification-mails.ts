import { Injectable } from '@nestjs/common';
import { AccountsRepository } from './accounts.repository';
import { newSecretToken } from './secret-token';
import type { Locale } from './viewer';

const VALID_MINUTES = 24 * 60;

interface Recipient {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly locale: Locale;
}

/** Asks a person to prove that an address is theirs. */
@Injectable()
export class VerificationMails {
  constructor(private readonly repository: AccountsRepository) {}

  async send(recipient: Recipient): Promise<void> {
    const { hash } = newSecretToken();
    await this.repository.insertVerification(recipient.id, hash, VALID_MINUTES);
  }
}
