import { Controller, Get, Header, Headers, HttpCode, Param, Post } from '@nestjs/common';
import { acceptedLocale } from '../../../../platform/http/accepted-locale';
import { renderAsking, renderNoted } from './never-again.page';
import { Suppressions } from './suppressions';

const TOKEN = /^[A-Za-z0-9_-]{43}$/;

/** The way out of invitations, without an account (RFC 8058). The answer is the same for a made-up link. */
@Controller('never-again')
export class NeverAgainController {
  constructor(private readonly suppressions: Suppressions) {}

  /** Mail scanners open links: opening it changes nothing. */
  @Get(':token')
  @Header('content-type', 'text/html; charset=utf-8')
  @Header('cache-control', 'no-store')
  @Header('referrer-policy', 'no-referrer')
  ask(@Headers('accept-language') languages?: string): string {
    return renderAsking(acceptedLocale(languages));
  }

  @Post(':token')
  @HttpCode(200)
  @Header('content-type', 'text/html; charset=utf-8')
  @Header('cache-control', 'no-store')
  async suppress(@Param('token') token: string, @Headers('accept-language') languages?: string): Promise<string> {
    if (TOKEN.test(token)) await this.suppressions.suppress(token);
    return renderNoted(acceptedLocale(languages));
  }
}
