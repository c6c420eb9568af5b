import { Controller, Get, Header, Headers, HttpCode, Param, Post } from '@nestjs/common';
import { acceptedLocale } from '../../../platform/http/accepted-locale';
import { ContactBudgetsRepository } from '../contact-budgets.repository';
import { renderUnsubscribed, renderUnsubscribing } from './unsubscribe.page';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The way out of notice mails, without signing in (RFC 8058). The answer is the same for a made-up key. */
@Controller('unsubscribe')
export class UnsubscribeController {
  constructor(private readonly budgets: ContactBudgetsRepository) {}

  /** Mail scanners open links: opening it changes nothing. */
  @Get(':key')
  @Header('content-type', 'text/html; charset=utf-8')
  @Header('cache-control', 'no-store')
  @Header('referrer-policy', 'no-referrer')
  ask(@Headers('accept-language') languages?: string): string {
    return renderUnsubscribing(acceptedLocale(languages));
  }

  @Post(':key')
  @HttpCode(200)
  @Header('content-type', 'text/html; charset=utf-8')
  @Header('cache-control', 'no-store')
  async unsubscribe(@Param('key') key: string, @Headers('accept-language') languages?: string): Promise<string> {
    if (UUID.test(key)) await this.budgets.stopMails(key);
    return renderUnsubscribed(acceptedLocale(languages));
  }
}
