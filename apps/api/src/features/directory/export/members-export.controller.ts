import { Controller, Get, Header, Query, Req, StreamableFile, UseFilters } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { decodeSharedId } from '../../../platform/database/public-id';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { authorize, SignedOutError } from '../../../platform/graphql/domain-error';
import { RefusalFilter } from '../../../platform/http/refusal.filter';
import { Limits } from '../../../platform/limits/limits';
import { SessionsService } from '../../identity';
import { Ledger } from '../../ledger';
import { Memberships } from '../../territories';
import { searchOf } from '../facets/facets';
import type { AddressQuery } from '../../../platform/http/filter-of-query';
import { filterOf } from './export-query';
import { MembersFile } from './members-file';

const EXPORTS = { points: 20, seconds: 3_600 };

/** The members that a search finds, for a spreadsheet: for holders of `members.export`. */
@Controller('exchange')
@UseFilters(RefusalFilter)
export class MembersExportController {
  constructor(
    private readonly sessions: SessionsService,
    private readonly memberships: Memberships,
    private readonly limits: Limits,
    private readonly ledger: Ledger,
    private readonly file: MembersFile,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  @Get('members.csv')
  @Header('cache-control', 'private, no-store')
  async download(@Req() request: FastifyRequest, @Query() query: AddressQuery): Promise<StreamableFile> {
    const viewer = await this.sessions.authenticate(request.headers.cookie);
    if (!viewer) throw new SignedOutError();
    const reader = await this.memberships.require(viewer, decodeSharedId(String(query['territory'] ?? '')));
    authorize(reader.holds('members.export'));
    const search = searchOf(filterOf(query));
    await this.limits.consumeShared(`members export:${viewer.accountId}`, EXPORTS);
    const act = { verb: 'members.exported', by: reader, towards: 'territory', scope: 'territory' } as const;
    await this.unitOfWork.run(() => this.ledger.record(act));
    return new StreamableFile(this.file.of(viewer, reader, search), {
      type: 'text/csv; charset=utf-8',
      disposition: `attachment; filename="rayonne-${viewer.locale === 'fr' ? 'membres' : 'members'}.csv"`,
    });
  }
}
