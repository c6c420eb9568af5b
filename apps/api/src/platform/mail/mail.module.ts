import { Global, Inject, Module, type OnApplicationShutdown } from '@nestjs/common';
import { ENV, type Env } from '../../env';
import { DevMailsController } from './dev-mails.controller';
import { FolderTransport } from './folder-transport';
import { ForgetMails } from './forget-mails';
import { Mail } from './mail';
import { MailSender } from './mail-sender';
import { MailTransport } from './mail-transport';
import { OutboxRepository } from './outbox.repository';
import { SmtpTransport } from './smtp-transport';

/** Mail through an outbox: written with the change that asks for it, sent by a job. */
@Global()
@Module({
  controllers: [DevMailsController],
  providers: [
    ForgetMails,
    Mail,
    MailSender,
    OutboxRepository,
    {
      provide: MailTransport,
      inject: [ENV],
      useFactory: (env: Env) =>
        env.SMTP_URL ? new SmtpTransport(env.SMTP_URL) : new FolderTransport(env.STORAGE_ROOT),
    },
  ],
  exports: [ForgetMails, Mail],
})
export class MailModule implements OnApplicationShutdown {
  constructor(@Inject(MailTransport) private readonly transport: MailTransport) {}

  onApplicationShutdown(): void {
    this.transport.close();
  }
}
