import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Feed } from 'feed';
import { acceptedLocale } from '../../../platform/http/accepted-locale';
import { PublicOrigin } from '../../../platform/http/public-origin';
import { wellFormed } from '../../../platform/http/files/well-formed';
import { answer, nothing } from '../answer';
import { OPPORTUNITIES } from '../portal-paths';
import { PortalService } from '../portal.service';
import { feedOf } from './feeds';
import { oembedOf, placeIn } from './oembed';

const NEWEST = 30;

/** What other programs read of a territory's public contents. */
@Controller()
export class FeedsController {
  private readonly url = (path: string) => this.origin.url(path);

  constructor(
    private readonly service: PortalService,
    private readonly origin: PublicOrigin,
  ) {}

  @Get(['p/:slug/rss.xml', 'p/:slug/opportunities/rss.xml'])
  rss(@Param('slug') slug: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    return this.send(slug, request, reply, 'application/rss+xml; charset=utf-8', (feed) => wellFormed(feed.rss2()));
  }

  @Get(['p/:slug/atom.xml', 'p/:slug/opportunities/atom.xml'])
  atom(@Param('slug') slug: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    return this.send(slug, request, reply, 'application/atom+xml; charset=utf-8', (feed) => wellFormed(feed.atom1()));
  }

  @Get(['p/:slug/feed.json', 'p/:slug/opportunities/feed.json'])
  json(@Param('slug') slug: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    return this.send(slug, request, reply, 'application/feed+json; charset=utf-8', (feed) => feed.json1());
  }

  /** As oembed.com wants it, for contents of this installation. */
  @Get('oembed')
  async oembed(
    @Query('url') url: unknown,
    @Query('format') format: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<FastifyReply> {
    if (format !== undefined && format !== 'json') return reply.code(501).type('text/plain').send('Not implemented');
    const place = placeIn(this.url('/'), url);
    const shown = place && (await this.service.find(place.slug, place.id, localeOf(request)));
    if (!shown) return nothing(reply, 'text/plain', 'Not found');
    return answer(request, reply, 'application/json; charset=utf-8', JSON.stringify(oembedOf(shown, this.url)));
  }

  private async send(
    slug: string,
    request: FastifyRequest,
    reply: FastifyReply,
    type: string,
    write: (feed: Feed) => string,
  ): Promise<FastifyReply> {
    const locale = localeOf(request);
    const isMarket = request.url.startsWith(`/p/${slug}${OPPORTUNITIES}/`);
    const kind = isMarket ? 'opportunity' : null;
    const shown = await this.service.list(slug, locale, { first: NEWEST, isForFeed: true, kind });
    if (!shown) return nothing(reply, 'text/plain', 'Not found');
    const { territory, content } = shown;
    const isMarkup = !type.includes('json');
    const feed = feedOf({ territory, contents: content.nodes, locale, isMarkup, isMarket, url: this.url });
    return answer(request, reply, type, write(feed));
  }
}

const localeOf = ({ headers }: FastifyRequest) => acceptedLocale(headers['accept-language']);
