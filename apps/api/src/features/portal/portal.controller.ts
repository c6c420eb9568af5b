import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { acceptedLocale } from '../../platform/http/accepted-locale';
import { PublicOrigin } from '../../platform/http/public-origin';
import { answer, nothing } from './answer';
import { contentPage, nothingPage, territoryPage } from './pages/pages';
import { styleIn } from './pages/style';
import { PortalService } from './portal.service';

const HTML = 'text/html; charset=utf-8';
const PAGE = 20;
const CURSOR = /^[\w-]{1,200}$/;
const INDEX = /^\d{1,2}$/;

const localeOf = ({ headers }: FastifyRequest) => acceptedLocale(headers['accept-language']);

/** Pages for those who are no members, without script or cookie. */
@Controller('p')
export class PortalController {
  private readonly url = (path: string) => this.origin.url(path);

  constructor(
    private readonly service: PortalService,
    private readonly origin: PublicOrigin,
  ) {}

  @Get('style.css')
  style(@Query('brand') brand: unknown, @Res() reply: FastifyReply): FastifyReply {
    return reply
      .headers({ 'cache-control': 'public, max-age=31536000, immutable' })
      .type('text/css; charset=utf-8')
      .send(styleIn(typeof brand === 'string' ? brand : ''));
  }

  @Get(':slug')
  async territory(
    @Param('slug') slug: string,
    @Query('after') after: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<FastifyReply> {
    const locale = localeOf(request);
    const cursor = typeof after === 'string' && CURSOR.test(after) ? after : undefined;
    const shown = await this.service.list(slug, locale, { first: PAGE, after: cursor });
    if (!shown) return nothing(reply, HTML, nothingPage(locale));
    return answer(request, reply, HTML, territoryPage(shown, { locale, url: this.url }));
  }

  @Get(':slug/logo')
  async logo(@Param('slug') slug: string, @Res() reply: FastifyReply): Promise<FastifyReply> {
    return this.lead(reply, await this.service.logo(slug));
  }

  @Get(':slug/:id')
  async content(
    @Param('slug') slug: string,
    @Param('id') id: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<FastifyReply> {
    const locale = localeOf(request);
    const shown = await this.service.find(slug, id, locale);
    if (!shown) return nothing(reply, HTML, nothingPage(locale));
    return answer(request, reply, HTML, contentPage(shown, { locale, url: this.url }));
  }

  @Get(':slug/:id/images/:index')
  async picture(
    @Param('slug') slug: string,
    @Param('id') id: string,
    @Param('index') index: string,
    @Res() reply: FastifyReply,
  ): Promise<FastifyReply> {
    const url = INDEX.test(index) ? await this.service.picture(slug, id, Number(index)) : null;
    return this.lead(reply, url);
  }

  /** The address of a picture stays; where it leads changes with the keys, and ends with the publication. */
  private lead(reply: FastifyReply, url: string | null): FastifyReply {
    if (!url) return nothing(reply, 'text/plain', 'Not found');
    return reply.headers({ 'cache-control': 'no-cache' }).redirect(url, 302);
  }
}
