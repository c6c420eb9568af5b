import { Injectable } from '@nestjs/common';
import type { MandateKind } from '@rayonne/contracts';
import { formatMessage } from '@rayonne/messages';
import { PublicOrigin } from '../../../platform/http/public-origin';
import { Mail } from '../../../platform/mail/mail';
import type { Locale } from '../../identity';

export interface InvitationMail {
  readonly email: string;
  readonly token: string;
  readonly locale: Locale;
  readonly inviterName: string;
  readonly territoryName: string;
  readonly mandate: MandateKind | null;
  readonly expiresAt: Date;
}

const MANDATE_WORDS = { community_manager: 'mandate.communityManager', moderator: 'mandate.moderator' } as const;

/** Tells a person that they are invited. */
@Injectable()
export class InvitationMails {
  constructor(
    private readonly mail: Mail,
    private readonly origin: PublicOrigin,
  ) {}

  urlOf(token: string): string {
    return this.origin.url(`/invitation/${token}`);
  }

  async send({ email, token, locale, inviterName: inviter, territoryName: territory, mandate, expiresAt }: InvitationMail) {
    const date = new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(expiresAt);
    const role = mandate && formatMessage(locale, MANDATE_WORDS[mandate]);
    await this.mail.send({
      to: email,
      locale,
      subject: formatMessage(locale, 'mail.invitation.subject', { inviter, territory }),
      paragraphs: [
        formatMessage(locale, 'mail.invitation.greeting'),
        formatMessage(locale, 'mail.invitation.body', { inviter, territory }),
        ...(role ? [formatMessage(locale, 'mail.invitation.mandate', { mandate: role })] : []),
      ],
      action: { label: formatMessage(locale, 'mail.invitation.action'), url: this.urlOf(token) },
      notes: [formatMessage(locale, 'mail.invitation.expiry', { date })],
      footer: formatMessage(locale, 'mail.footerInvited'),
    });
  }
}
