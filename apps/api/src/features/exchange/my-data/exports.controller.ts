import { Controller, Get, Header, Param, Req, StreamableFile, UseFilters } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { SignedOutError } from '../../../platform/graphql/domain-error';
import { RefusalFilter } from '../../../platform/http/refusal.filter';
import { SessionsService } from '../../identity';
import { ExportsService } from './exports.service';

/** The copy of somebody's data, for them alone: the address opens nothing without their session. */
@Controller('exchange/exports')
@UseFilters(RefusalFilter)
export class ExportsController {
  constructor(
    private readonly sessions: SessionsService,
    private readonly exports: ExportsService,
  ) {}

  @Get(':id')
  @Header('cache-control', 'private, no-store')
  async download(@Req() request: FastifyRequest, @Param('id') id: string): Promise<StreamableFile> {
    const viewer = await this.sessions.authenticate(request.headers.cookie);
    if (!viewer) throw new SignedOutError();
    const { stream, size } = await this.exports.open(viewer, id);
    return new StreamableFile(stream, {
      type: 'application/zip',
      length: size,
      disposition: 'attachment; filename="rayonne.zip"',
    });
  }
}
