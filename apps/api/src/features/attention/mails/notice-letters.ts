import { Injectable } from '@nestjs/common';
import { formatMessage, type MailMessageId } from '@rayonne/messages';
import { PublicOrigin } from '../../../platform/http/public-origin';
import { Mail } from '../../../platform/mail/mail';
import { nameOf } from '../../territories';
import type { Addressee } from '../contact-budgets.repository';
import type { NoticeDigest } from '../notice-kinds';

export interface Letter {
  readonly text: MailMessageId;
  readonly actorName: string;
  readonly territoryName: string;
  /** Of the organisation it is about, if any. */
  readonly organisationName?: string;
  readonly digest?: NoticeDigest | null;
  readonly path: string;
  readonly dedupKey: string;
}

/** Words a notice as a mail that its recipient can put an end to. */
@Injectable()
export class NoticeLetters {
  constructor(
    private readonly mail: Mail,
    private readonly origin: PublicOrigin,
  ) {}

  async send({ email, name, locale, unsubscribeKey }: Addressee, letter: Letter): Promise<void> {
    const unsubscribeUrl = this.origin.url(`/unsubscribe/${unsubscribeKey}`);
    await this.mail.send({
      to: email,
      locale,
      subject: formatMessage(locale, 'mail.notice.subject', { count: 1, territory: letter.territoryName }),
      paragraphs: [
        formatMessage(locale, 'mail.notice.greeting', { name }),
        formatMessage(locale, letter.text, {
          actor: nameOf(letter.actorName, locale),
          organisation: letter.organisationName ?? '',
          count: letter.digest?.count ?? 1,
          name: letter.digest?.name ?? '',
        }),
      ],
      action: { label: formatMessage(locale, 'mail.notice.action'), url: this.origin.url(letter.path) },
      notes: [formatMessage(locale, 'mail.notice.unsubscribe', { url: unsubscribeUrl })],
      footer: formatMessage(locale, 'mail.footer'),
      headers: { 'List-Unsubscribe': `<${unsubscribeUrl}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' },
      dedupKey: letter.dedupKey,
    });
  }
}
