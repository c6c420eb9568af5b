import type { Readable } from 'node:stream';
import { Controller, Get, Header, Query, Req, StreamableFile, UseFilters } from '@nestjs/common';
import { formatMessage } from '@rayonne/messages';
import type { FastifyRequest } from 'fastify';
import { decodeSharedId } from '../../../platform/database/public-id';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { authorize, SignedOutError } from '../../../platform/graphql/domain-error';
import { spreadsheetOf } from '../../../platform/http/files/spreadsheet';
import { workbookOf } from '../../../platform/http/files/workbook';
import type { AddressQuery } from '../../../platform/http/filter-of-query';
import { RefusalFilter } from '../../../platform/http/refusal.filter';
import { Limits } from '../../../platform/limits/limits';
import { SessionsService, type Viewer } from '../../identity';
import { Ledger } from '../../ledger';
import { Memberships } from '../../territories';
import { filterOfAddress } from '../facets/opportunity-address';
import { OpportunitiesFile } from './opportunities-file';

const EXPORTS = { points: 20, seconds: 3_600 };
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** What is written, and what it is called without its extension. */
interface Written {
  readonly viewer: Viewer;
  readonly records: AsyncIterable<readonly (string | number)[]>;
  readonly name: string;
}

/** The opportunities that the address of the list names, for a spreadsheet: for holders of `members.export`. */
@Controller('exchange')
@UseFilters(RefusalFilter)
export class OpportunitiesExportController {
  constructor(
    private readonly sessions: SessionsService,
    private readonly memberships: Memberships,
    private readonly limits: Limits,
    private readonly ledger: Ledger,
    private readonly file: OpportunitiesFile,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  @Get('opportunities.csv')
  @Header('cache-control', 'private, no-store')
  async csv(@Req() request: FastifyRequest, @Query() query: AddressQuery): Promise<StreamableFile> {
    const { records, name } = await this.write(request, query);
    return attached(spreadsheetOf(records), 'text/csv; charset=utf-8', `${name}.csv`);
  }

  @Get('opportunities.xlsx')
  @Header('cache-control', 'private, no-store')
  async xlsx(@Req() request: FastifyRequest, @Query() query: AddressQuery): Promise<StreamableFile> {
    const { viewer, records, name } = await this.write(request, query);
    const sheet = formatMessage(viewer.locale, 'opportunitiesFile.sheet');
    return attached(workbookOf(records, sheet), XLSX, `${name}.xlsx`);
  }

  private async write(request: FastifyRequest, query: AddressQuery): Promise<Written> {
    const viewer = await this.sessions.authenticate(request.headers.cookie);
    if (!viewer) throw new SignedOutError();
    const reader = await this.memberships.require(viewer, decodeSharedId(String(query['territory'] ?? '')));
    authorize(reader.holds('members.export'));
    const filter = filterOfAddress(query);
    await this.limits.consumeShared(`opportunities export:${viewer.accountId}`, EXPORTS);
    const act = { verb: 'opportunities.exported', by: reader, towards: 'territory', scope: 'territory' } as const;
    await this.unitOfWork.run(() => this.ledger.record(act));
    const records = this.file.records(viewer, reader, filter);
    return { viewer, records, name: formatMessage(viewer.locale, 'opportunitiesFile.file') };
  }
}

const attached = (file: Readable, type: string, name: string) =>
  new StreamableFile(file, { type, disposition: `attachment; filename="${name}"` });
