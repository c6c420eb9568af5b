import { Injectable } from '@nestjs/common';
import { formatMessage, type MailMessageId } from '@rayonne/messages';
import { z } from 'zod';
import { UnitOfWork } from '../../../../platform/database/unit-of-work';
import { PublicOrigin } from '../../../../platform/http/public-origin';
import { defineJob } from '../../../../platform/jobs/define-job';
import { HandlesJob } from '../../../../platform/jobs/handles-job.decorator';
import { Mail } from '../../../../platform/mail/mail';
import { AccountDetails } from '../../../identity';
import { CharterEditors } from '../charter-editors';
import { LoneChartersRepository } from './lone-charters.repository';

const lookForLoneCharters = defineJob({
  name: 'territories.look-for-lone-charters',
  schema: z.object({}),
  maxAttempts: 3,
  cron: '*/10 * * * *',
});

/** Tells the operators, once, of territories whose charter nobody may change any more: they name a caretaker. */
@Injectable()
export class LoneCharters {
  constructor(
    private readonly repository: LoneChartersRepository,
    private readonly editors: CharterEditors,
    private readonly accounts: AccountDetails,
    private readonly mail: Mail,
    private readonly origin: PublicOrigin,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  @HandlesJob(lookForLoneCharters)
  async look(): Promise<void> {
    const territories = await this.repository.active();
    const editors = await this.editors.countIn(territories);
    const isLone = (_id: string, index: number) => editors[index] === 0;
    const lone = territories.filter(isLone);
    await this.unitOfWork.run(async () => {
      await this.repository.forget(territories.filter((id) => !lone.includes(id)));
      for (const { name } of await this.repository.takeUntold(lone)) await this.tell(name);
    });
  }

  private async tell(territory: string): Promise<void> {
    for (const { email, name, locale } of await this.accounts.operators()) {
      const say = (id: MailMessageId) => formatMessage(locale, id, { name, territory });
      await this.mail.send({
        to: email,
        locale,
        subject: say('mail.loneCharter.subject'),
        paragraphs: [say('mail.restriction.greeting'), say('mail.loneCharter.body')],
        action: { label: say('mail.loneCharter.action'), url: this.origin.url('/installation') },
        footer: say('mail.footer'),
      });
    }
  }
}
