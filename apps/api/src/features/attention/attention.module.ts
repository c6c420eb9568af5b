import { Global, Module } from '@nestjs/common';
import { Attention } from './attention';
import { ClaimsNotices } from './organisations/claims.notices';
import { ContactBudgetsRepository } from './contact-budgets.repository';
import { NoticeKinds } from './notice-kinds';
import { NoticeLetters } from './mails/notice-letters';
import { NoticeMails } from './mails/notice-mails';
import { NoticesRepository } from './notices.repository';
import { NoticesResolver } from './notices.resolver';
import { NoticesService } from './notices.service';
import { UnsubscribeController } from './mails/unsubscribe.controller';
import { ViewerNoticesResolver } from './viewer-notices.resolver';
import { Resumption } from './resumption';
import { Welcome } from './welcome';

@Global()
@Module({
  controllers: [UnsubscribeController],
  providers: [
    Attention,
    ClaimsNotices,
    ContactBudgetsRepository,
    NoticeKinds,
    NoticeLetters,
    NoticeMails,
    NoticesRepository,
    NoticesResolver,
    NoticesService,
    ViewerNoticesResolver,
    Resumption,
    Welcome,
  ],
  exports: [Attention],
})
export class AttentionModule {}
