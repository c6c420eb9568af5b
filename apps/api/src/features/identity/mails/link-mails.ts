import { Injectable } from '@nestjs/common';
import { formatMessage, type Locale } from '@rayonne/messages';
import { PublicOrigin } from '../../../platform/http/public-origin';
import { Mail } from '../../../platform/mail/mail';
import { AccountLinksRepository, type LinkPurpose } from '../links/account-links.repository';
import { newSecretToken } from '../secret-token';

const HOUR = 60;
const DAY = 24 * HOUR;

type Part = 'subject' | 'body' | 'action' | 'ignore';

/** For each purpose where its link leads, how long it is good, and what the mail says. */
const LETTERS = {
  verify_email: { path: '/verify-email', minutes: DAY, say: (part: Part) => `mail.verifyEmail.${part}` as const },
  sign_in: { path: '/sign-in/link', minutes: 15, say: (part: Part) => `mail.signInLink.${part}` as const },
  reset_password: { path: '/reset-password', minutes: 15, say: (part: Part) => `mail.resetPassword.${part}` as const },
  change_email: { path: '/confirm-email', minutes: HOUR, say: (part: Part) => `mail.changeEmail.${part}` as const },
  undo_email: { path: '/undo-email', minutes: 7 * DAY, say: (part: Part) => `mail.undoEmail.${part}` as const },
};

export interface Recipient {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly locale: Locale;
}

interface Further {
  /** Where to write instead of the account's address. */
  readonly to?: string;
  /** The address that the link is about. */
  readonly email?: string;
  /** A path of the application to open afterwards. */
  readonly next?: string;
}

/** Writes links that each allow one thing, once; the mail has the only copy of the secret. */
@Injectable()
export class LinkMails {
  constructor(
    private readonly links: AccountLinksRepository,
    private readonly mail: Mail,
    private readonly origin: PublicOrigin,
  ) {}

  async send(purpose: LinkPurpose, { id, name, email, locale }: Recipient, further: Further = {}): Promise<void> {
    const { path, minutes, say } = LETTERS[purpose];
    const { token, hash } = newSecretToken();
    await this.links.insert({ accountId: id, purpose, tokenHash: hash, minutes, details: { email: further.email } });
    const values = { name, email: further.email ?? email, minutes, hours: minutes / HOUR, days: minutes / DAY };
    const query = further.next ? `?${new URLSearchParams({ next: further.next }).toString()}` : '';
    await this.mail.send({
      to: further.to ?? email,
      locale,
      subject: formatMessage(locale, say('subject'), values),
      paragraphs: [formatMessage(locale, 'mail.account.greeting', values), formatMessage(locale, say('body'), values)],
      action: { label: formatMessage(locale, say('action')), url: this.origin.url(`${path}/${token}${query}`) },
      notes: [formatMessage(locale, say('ignore'), values)],
      footer: formatMessage(locale, 'mail.footer'),
    });
  }
}
