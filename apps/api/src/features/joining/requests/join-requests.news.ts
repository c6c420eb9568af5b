import { Injectable, type OnModuleInit } from '@nestjs/common';
import { formatMessage, type MailMessageId } from '@rayonne/messages';
import { OnEvent } from '../../../platform/events/on-event.decorator';
import { PublicOrigin } from '../../../platform/http/public-origin';
import { Mail } from '../../../platform/mail/mail';
import { Attention, type NoticeKind } from '../../attention';
import { JoinRequestApproved, JoinRequestRefused } from './join-requests.events';
import { JoinRequestsRepository } from './join-requests.repository';

/** The mail goes at once and by itself: it answers a request. */
const ADMITTED: NoticeKind = { name: 'joining.admitted', mail: 'never' };

/** Tells people what became of their request. */
@Injectable()
export class JoinRequestsNews implements OnModuleInit {
  constructor(
    private readonly repository: JoinRequestsRepository,
    private readonly attention: Attention,
    private readonly mail: Mail,
    private readonly origin: PublicOrigin,
  ) {}

  onModuleInit(): void {
    this.attention.registerKind(ADMITTED);
  }

  @OnEvent(JoinRequestApproved, 'in transaction')
  async onApproved({ request, memberId, approvedBy }: JoinRequestApproved): Promise<void> {
    await this.attention.reach({ kind: ADMITTED, territoryId: request.territoryId, to: memberId, by: approvedBy });
    const {
      email,
      name,
      locale,
      territory_name: territory,
      territory_slug: slug,
    } = await this.repository.addressee(request);
    const say = (id: MailMessageId) => formatMessage(locale, id, { name, territory });
    await this.mail.send({
      to: email,
      locale,
      subject: say('mail.admitted.subject'),
      paragraphs: [say('mail.admitted.greeting'), say('mail.admitted.body')],
      action: { label: say('mail.admitted.action'), url: this.origin.url(`/t/${slug}`) },
      footer: say('mail.footer'),
    });
  }

  @OnEvent(JoinRequestRefused, 'in transaction')
  async onRefused({ request, reason }: JoinRequestRefused): Promise<void> {
    const { email, name, locale, territory_name: territory } = await this.repository.addressee(request);
    const say = (id: MailMessageId) => formatMessage(locale, id, { name, territory, reason });
    await this.mail.send({
      to: email,
      locale,
      subject: say('mail.refused.subject'),
      paragraphs: [say('mail.admitted.greeting'), say('mail.refused.body'), say('mail.refused.reason')],
      notes: [say('mail.refused.again')],
      footer: say('mail.footer'),
    });
  }
}
