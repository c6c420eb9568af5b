import { Injectable } from '@nestjs/common';
import { formatMessage } from '@rayonne/messages';
import { PublicOrigin } from '../../../platform/http/public-origin';
import { Mail } from '../../../platform/mail/mail';
import { AccountDetails } from '../../identity';

/** Tells the owner of the account, in case it was somebody else who asked. The erasure itself is announced to nobody. */
@Injectable()
export class ErasureLetters {
  constructor(
    private readonly accounts: AccountDetails,
    private readonly mail: Mail,
    private readonly origin: PublicOrigin,
  ) {}

  async send(accountId: string, dueAt: Date): Promise<void> {
    const addressee = await this.accounts.addressee(accountId);
    if (!addressee) return;
    const { email, name, locale, timeZone } = addressee;
    const date = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone }).format(dueAt);
    await this.mail.send({
      to: email,
      locale,
      subject: formatMessage(locale, 'mail.erasure.subject', { date }),
      paragraphs: [
        formatMessage(locale, 'mail.erasure.greeting', { name }),
        formatMessage(locale, 'mail.erasure.body', { date }),
      ],
      action: { label: formatMessage(locale, 'mail.erasure.action'), url: this.origin.url('/me/data') },
      notes: [formatMessage(locale, 'mail.erasure.note')],
      footer: formatMessage(locale, 'mail.footer'),
    });
  }
}
