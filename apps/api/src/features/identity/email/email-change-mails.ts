import { Injectable } from '@nestjs/common';
import { formatMessage } from '@rayonne/messages';
import { z } from 'zod';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { PublicOrigin } from '../../../platform/http/public-origin';
import { defineJob } from '../../../platform/jobs/define-job';
import { HandlesJob } from '../../../platform/jobs/handles-job.decorator';
import { Mail } from '../../../platform/mail/mail';
import { AccountsRepository, type AccountCredentials } from '../accounts/accounts.repository';
import { LinkMails } from '../mails/link-mails';

export const mailEmailChange = defineJob({
  name: 'identity.mail-email-change',
  schema: z.object({ accountId: z.uuid(), email: z.string() }),
  maxAttempts: 5,
});

/** Writes to an address that somebody would like to use; whether it is free, only its owner reads. */
@Injectable()
export class EmailChangeMails {
  constructor(
    private readonly accounts: AccountsRepository,
    private readonly links: LinkMails,
    private readonly mail: Mail,
    private readonly origin: PublicOrigin,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  @HandlesJob(mailEmailChange)
  async write({ accountId, email }: z.infer<typeof mailEmailChange.schema>): Promise<void> {
    const account = await this.accounts.findById(accountId);
    const holder = await this.accounts.findHolder(email);
    if (!account) return;
    if (holder) await this.tellTaken(holder);
    else await this.unitOfWork.run(() => this.links.send('change_email', account, { to: email, email }));
  }

  private async tellTaken({ email, name, locale }: AccountCredentials): Promise<void> {
    await this.mail.send({
      to: email,
      locale,
      subject: formatMessage(locale, 'mail.emailTaken.subject'),
      paragraphs: [
        formatMessage(locale, 'mail.account.greeting', { name }),
        formatMessage(locale, 'mail.emailTaken.body', { email }),
      ],
      action: { label: formatMessage(locale, 'mail.emailTaken.action'), url: this.origin.url('/sign-in') },
      footer: formatMessage(locale, 'mail.footer'),
    });
  }
}
