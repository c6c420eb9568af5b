import { Controller, Get, Header, Param, Req, StreamableFile, UseFilters } from '@nestjs/common';
import { formatMessage } from '@rayonne/messages';
import type { FastifyRequest } from 'fastify';
import { SignedOutError } from '../../../platform/graphql/domain-error';
import { RefusalFilter } from '../../../platform/http/refusal.filter';
import { Limits } from '../../../platform/limits/limits';
import { SessionsService } from '../../identity';
import { TerritoriesLoaders } from '../../territories';
import { InvitationLinksService } from '../invitations/invitation-links.service';
import { InvitationsService } from '../invitations/invitations.service';

/** Each sheet carries a link of its own. */
const POSTERS = { points: 60, seconds: 3_600 };

/** Sheets to print, under the same session and the same rights as their invitation. */
@Controller('posters')
@UseFilters(RefusalFilter)
export class PostersController {
  constructor(
    private readonly sessions: SessionsService,
    private readonly invitations: InvitationsService,
    private readonly links: InvitationLinksService,
    private readonly territories: TerritoriesLoaders,
    private readonly limits: Limits,
  ) {}

  @Get(':id.pdf')
  @Header('cache-control', 'no-store')
  async print(@Req() request: FastifyRequest, @Param('id') id: string): Promise<StreamableFile> {
    const viewer = await this.sessions.authenticate(request.headers.cookie);
    if (!viewer) throw new SignedOutError();
    const key = await this.invitations.require(viewer, id);
    await this.limits.consumeShared(`poster:${viewer.accountId}`, POSTERS);
    const [{ invitation, url }, territory] = await Promise.all([
      this.links.link(viewer, key),
      this.territories.byId(viewer).load(key.territoryId),
    ]);
    const { locale } = viewer;
    // Drawing and fonts are large, and a poster is rare: read when one is asked for.
    const { drawPoster } = await import('./poster');
    const sheet = drawPoster({
      locale,
      territoryName: territory!.name,
      territoryCode: territory!.code,
      territoryColor: territory!.color,
      url,
      expiresAt: invitation.expiresAt,
    });
    const name = `${territory!.slug}-${formatMessage(locale, 'poster.file')}.pdf`;
    return new StreamableFile(sheet, { type: 'application/pdf', disposition: `inline; filename="${name}"` });
  }
}
