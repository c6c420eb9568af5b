import { Injectable } from '@nestjs/common';
import { formatMessage } from '@rayonne/messages';
import { PublicOrigin } from '../../../platform/http/public-origin';
import { Mail } from '../../../platform/mail/mail';
import type { Recipient } from './link-mails';

/** What happened to the ways into an account. */
export type SecurityChange =
  | 'passwordChanged'
  | 'secondFactorOn'
  | 'secondFactorOff'
  | 'recoveryCodeUsed'
  | 'passkeyAdded'
  | 'passkeyRemoved'
  | 'providerLinked'
  | 'providerUnlinked';

/** Tells the owner what changed, so that a change that was not theirs does not go unnoticed. */
@Injectable()
export class SecurityMails {
  constructor(
    private readonly mail: Mail,
    private readonly origin: PublicOrigin,
  ) {}

  async tell(
    change: SecurityChange,
    { name, email, locale }: Omit<Recipient, 'id'>,
    details: Record<string, string | number> = {},
  ) {
    await this.mail.send({
      to: email,
      locale,
      subject: formatMessage(locale, 'mail.securityNews.subject'),
      paragraphs: [
        formatMessage(locale, 'mail.account.greeting', { name }),
        formatMessage(locale, `mail.security.${change}`, details),
      ],
      action: { label: formatMessage(locale, 'mail.securityNews.action'), url: this.origin.url('/me/security') },
      notes: [formatMessage(locale, 'mail.securityNews.notYou')],
      footer: formatMessage(locale, 'mail.footer'),
    });
  }
}
