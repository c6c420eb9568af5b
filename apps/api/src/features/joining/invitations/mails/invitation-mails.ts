import { Injectable } from '@nestjs/common';
import type { MandateKind } from '@rayonne/contracts';
import { formatMessage, type MailMessageId } from '@rayonne/messages';
import { PublicOrigin } from '../../../../platform/http/public-origin';
import { Mail } from '../../../../platform/mail/mail';
import type { OutgoingMail } from '../../../../platform/mail/mail-content';
import type { Locale } from '../../../identity';

export interface InvitationMail {
  readonly invitationId: string;
  readonly email: string;
  readonly token: string;
  readonly locale: Locale;
  readonly inviterName: string;
  readonly territoryName: string;
  readonly mandate: MandateKind | null;
  readonly note: string | null;
  readonly expiresAt: Date;
  readonly isReminder: boolean;
}

const MANDATE_WORDS: Record<MandateKind, MailMessageId> = {
  community_manager: 'mandate.communityManager',
  moderator: 'mandate.moderator',
  campaign_lead: 'mandate.campaignLead',
  content_curator: 'mandate.contentCurator',
  sponsor: 'mandate.sponsor',
};

/** Making one costs more than the rest of a mail. */
const LONG_DATE: Record<Locale, Intl.DateTimeFormat> = {
  fr: new Intl.DateTimeFormat('fr', { dateStyle: 'long' }),
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }),
};

/** Tells people that they are invited, and how never to be again. */
@Injectable()
export class InvitationMails {
  constructor(
    private readonly mail: Mail,
    private readonly origin: PublicOrigin,
  ) {}

  urlOf(token: string): string {
    return this.origin.url(`/invitation/${token}`);
  }

  sendAll(invitations: readonly InvitationMail[]): Promise<void> {
    return this.mail.sendAll(invitations.map((invitation) => this.compose(invitation)));
  }

  /** Keeps back what has not left yet. */
  withdraw(invitationIds: readonly string[]): Promise<void> {
    return this.mail.withdraw(invitationIds.flatMap((id) => [keyOf(id, false), keyOf(id, true)]));
  }

  private compose(invitation: InvitationMail): OutgoingMail {
    const {
      email,
      token,
      locale,
      inviterName: inviter,
      territoryName: territory,
      note,
      expiresAt,
      isReminder,
    } = invitation;
    const say = (id: MailMessageId, values = {}) => formatMessage(locale, id, values);
    const neverUrl = this.origin.url(`/never-again/${token}`);
    const date = LONG_DATE[locale].format(expiresAt);
    return {
      to: email,
      locale,
      subject: say(isReminder ? 'mail.invitation.reminder' : 'mail.invitation.subject', { inviter, territory }),
      paragraphs: [
        say('mail.invitation.greeting'),
        say('mail.invitation.body', { inviter, territory }),
        ...(invitation.mandate
          ? [say('mail.invitation.mandate', { mandate: say(MANDATE_WORDS[invitation.mandate]) })]
          : []),
        ...(note ? [say('mail.invitation.note', { inviter, note })] : []),
      ],
      action: { label: say('mail.invitation.action'), url: this.urlOf(token) },
      notes: [say('mail.invitation.expiry', { date }), say('mail.invitation.never', { url: neverUrl })],
      footer: say(isReminder ? 'mail.footerReminded' : 'mail.footerInvited'),
      headers: { 'List-Unsubscribe': `<${neverUrl}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' },
      dedupKey: keyOf(invitation.invitationId, isReminder),
    };
  }
}

const keyOf = (invitationId: string, isReminder: boolean) =>
  `invitation ${invitationId}${isReminder ? ' reminder' : ''}`;
