import { Injectable } from '@nestjs/common';
import { formatMessage } from '@rayonne/messages';
import { PublicOrigin } from '../../../platform/http/public-origin';
import { Mail } from '../../../platform/mail/mail';
import { AccountsRepository } from '../accounts/accounts.repository';
import { newSecretToken } from '../secret-token';
import type { Locale } from '../viewer';

const VALID_HOURS = 24;

interface Recipient {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly locale: Locale;
}

/** Asks a person to prove that an address is theirs. */
@Injectable()
export class VerificationMails {
  constructor(
    private readonly repository: AccountsRepository,
    private readonly mail: Mail,
    private readonly origin: PublicOrigin,
  ) {}

  async send({ id, email, name, locale }: Recipient): Promise<void> {
    const { token, hash } = newSecretToken();
    await this.repository.insertVerification(id, hash, VALID_HOURS * 60);
    await this.mail.send({
      to: email,
      locale,
      subject: formatMessage(locale, 'mail.verifyEmail.subject'),
      paragraphs: [
        formatMessage(locale, 'mail.verifyEmail.greeting', { name }),
        formatMessage(locale, 'mail.verifyEmail.body', { hours: VALID_HOURS }),
      ],
      action: { label: formatMessage(locale, 'mail.verifyEmail.action'), url: this.origin.url(`/verify-email/${token}`) },
      notes: [formatMessage(locale, 'mail.verifyEmail.ignore')],
      footer: formatMessage(locale, 'mail.footer'),
    });
  }
}
