import { Controller, Get, Header, Inject, Param, Post, Query, Req, StreamableFile, UseFilters } from '@nestjs/common';
import { tidyName } from '@rayonne/contracts';
import type { FastifyRequest } from 'fastify';
import { ENV, type Env } from '../../../../env';
import { DomainError, ForbiddenError, SignedOutError } from '../../../../platform/graphql/domain-error';
import { isOwnOrigin } from '../../../../platform/http/own-origin';
import { RefusalFilter } from '../../../../platform/http/refusal.filter';
import { Limits } from '../../../../platform/limits/limits';
import { SessionsService, type Viewer } from '../../../identity';
import { ImportAccess } from '../import-access';
import { readBody } from './read-body';
import { RefusedRowsFile } from './refused-rows-file';
import { StageList } from './stage-list';

/** A list a few minutes, all day long, is more than anyone has. */
const UPLOADS = { points: 30, seconds: 3_600 };
/** Files read at once by this process: each is held in memory while it is. */
const MOST_AT_ONCE = 3;
const LONGEST_NAME = 120;

/** Files on their way in and out: what GraphQL is not made for, under the same session and the same rights. */
@Controller('exchange/imports')
@UseFilters(RefusalFilter)
export class ImportsController {
  private underWay = 0;

  constructor(
    @Inject(ENV) private readonly env: Env,
    private readonly sessions: SessionsService,
    private readonly access: ImportAccess,
    private readonly limits: Limits,
    private readonly list: StageList,
    private readonly refused: RefusedRowsFile,
  ) {}

  /** Stages the list in the body (`application/octet-stream`); answers the id of the import. */
  @Post()
  @Header('cache-control', 'no-store')
  async upload(
    @Req() request: FastifyRequest,
    @Query('territory') territory = '',
    @Query('name') name = '',
  ): Promise<{ id: string }> {
    if (!isOwnOrigin(this.env, request.headers)) throw new ForbiddenError();
    const viewer = await this.viewerOf(request);
    const member = await this.access.handler(viewer, String(territory));
    await this.limits.consumeShared(`import upload:${viewer.accountId}`, UPLOADS);
    if (this.underWay >= MOST_AT_ONCE) throw new DomainError('BUSY');
    this.underWay += 1;
    try {
      return { id: await this.list.stage(member, fileNameOf(String(name)), await readBody(request)) };
    } finally {
      this.underWay -= 1;
    }
  }

  /** The rows that were refused, with their reasons, for the spreadsheet they came from. */
  @Get(':id/refused.csv')
  @Header('cache-control', 'no-store')
  async download(@Req() request: FastifyRequest, @Param('id') id: string): Promise<StreamableFile> {
    const viewer = await this.viewerOf(request);
    const { found } = await this.access.require(viewer, id);
    return new StreamableFile(this.refused.of(found, viewer.locale), {
      type: 'text/csv; charset=utf-8',
      disposition: `attachment; filename="rayonne-${viewer.locale === 'fr' ? 'lignes-refusees' : 'refused-rows'}.csv"`,
    });
  }

  private async viewerOf(request: FastifyRequest): Promise<Viewer> {
    const viewer = await this.sessions.authenticate(request.headers.cookie);
    if (!viewer) throw new SignedOutError();
    return viewer;
  }
}

/** For people to recognise their file by; nothing is ever opened under it. */
const fileNameOf = (name: string) => tidyName(name.replaceAll(/[\p{C}<>]/gu, '')).slice(0, LONGEST_NAME) || 'liste.csv';
