import { Injectable } from '@nestjs/common';
import { formatMessage } from '@rayonne/messages';
import { PublicOrigin } from '../../../platform/http/public-origin';
import { Mail } from '../../../platform/mail/mail';
import { AccountDetails } from '../../identity';

/** Says that the copy is there; it is fetched by whoever is signed in, so the mail opens nothing by itself. */
@Injectable()
export class ExportMails {
  constructor(
    private readonly accounts: AccountDetails,
    private readonly mail: Mail,
    private readonly origin: PublicOrigin,
  ) {}

  async send(accountId: string): Promise<void> {
    const addressee = await this.accounts.addressee(accountId);
    if (!addressee) return;
    const { email, name, locale } = addressee;
    await this.mail.send({
      to: email,
      locale,
      subject: formatMessage(locale, 'mail.export.subject'),
      paragraphs: [formatMessage(locale, 'mail.export.greeting', { name }), formatMessage(locale, 'mail.export.body')],
      action: { label: formatMessage(locale, 'mail.export.action'), url: this.origin.url('/me/data') },
      footer: formatMessage(locale, 'mail.footer'),
    });
  }
}
