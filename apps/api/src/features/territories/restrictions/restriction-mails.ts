import { Injectable } from '@nestjs/common';
import { formatMessage, type MailMessageId } from '@rayonne/messages';
import type { Key } from '../../../platform/database/public-id';
import { OnEvent } from '../../../platform/events/on-event.decorator';
import { Mail } from '../../../platform/mail/mail';
import { AccountDetails } from '../../identity';
import { MemberRemoved, MemberResumed, MemberSuspended } from '../territories.events';
import { TerritoriesRepository } from '../territories.repository';

interface Statement {
  readonly subject: MailMessageId;
  readonly body: MailMessageId;
  readonly reason?: string;
  readonly until?: Date;
}

/** The statement of reasons, to the person whom a decision concerns. */
@Injectable()
export class RestrictionMails {
  constructor(
    private readonly accounts: AccountDetails,
    private readonly territories: TerritoriesRepository,
    private readonly mail: Mail,
  ) {}

  @OnEvent(MemberSuspended, 'in transaction')
  onSuspended({ member, accountId, statement }: MemberSuspended): Promise<void> {
    return this.send(member, accountId, {
      subject: 'mail.suspended.subject',
      body: 'mail.suspended.body',
      ...statement,
    });
  }

  @OnEvent(MemberRemoved, 'in transaction')
  onRemoved({ member, accountId, statement }: MemberRemoved): Promise<void> {
    return this.send(member, accountId, { subject: 'mail.removed.subject', body: 'mail.removed.body', ...statement });
  }

  @OnEvent(MemberResumed, 'in transaction')
  onResumed({ member, accountId, from }: MemberResumed): Promise<void> {
    const body = from === 'suspended' ? 'mail.resumed.body' : 'mail.readmitted.body';
    return this.send(member, accountId, { subject: 'mail.resumed.subject', body });
  }

  private async send(
    { territoryId }: Key,
    accountId: string,
    { subject, body, reason, until }: Statement,
  ): Promise<void> {
    const [addressee, [territory]] = [
      await this.accounts.addressee(accountId),
      await this.territories.byIds([territoryId]),
    ];
    if (!addressee || !territory) return;
    const { email, name, locale, timeZone } = addressee;
    const date = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone });
    const values = { territory: territory.name, date: until ? date.format(until) : '' };
    await this.mail.send({
      to: email,
      locale,
      subject: formatMessage(locale, subject, values),
      paragraphs: [
        formatMessage(locale, 'mail.restriction.greeting', { name }),
        formatMessage(locale, body, values),
        ...(reason ? [formatMessage(locale, 'mail.restriction.reason', { reason })] : []),
      ],
      ...(reason && { notes: [formatMessage(locale, 'mail.restriction.answer', values)] }),
      footer: formatMessage(locale, 'mail.footer'),
    });
  }
}
