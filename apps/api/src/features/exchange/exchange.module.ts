import { Module } from '@nestjs/common';
import { JoiningModule } from '../joining';
import { AccountErasure } from './erasure/account-erasure';
import { Departure } from './erasure/departure';
import { ErasureLetters } from './erasure/erasure-letters';
import { ErasuresRepository } from './erasure/erasures.repository';
import { ErasuresResolver } from './erasure/erasures.resolver';
import { ErasuresService } from './erasure/erasures.service';
import { ExportMails } from './my-data/export-mails';
import { ExportsController } from './my-data/exports.controller';
import { ExportsRepository } from './my-data/exports.repository';
import { ExportsResolver } from './my-data/exports.resolver';
import { ExportsService } from './my-data/exports.service';
import { MakeExportJob } from './my-data/make-export';
import { CheckImport } from './imports/checking/check-import';
import { EraseRows } from './imports/erase-rows';
import { ImportsController } from './imports/files/imports.controller';
import { RefusedRowsFile } from './imports/files/refused-rows-file';
import { StageList } from './imports/files/stage-list';
import { ImportAccess } from './imports/import-access';
import { ImportRowsRepository } from './imports/import-rows.repository';
import { ImportRuns } from './imports/import-runs';
import { ImportsRepository } from './imports/imports.repository';
import { ImportsResolver } from './imports/imports.resolver';
import { ImportsService } from './imports/imports.service';
import { ConfirmImport } from './imports/sending/confirm-import';
import { SendInvitations } from './imports/sending/send-invitations';

@Module({
  imports: [JoiningModule],
  controllers: [ExportsController, ImportsController],
  providers: [
    AccountErasure,
    Departure,
    ErasureLetters,
    ErasuresRepository,
    ErasuresResolver,
    ErasuresService,
    ExportMails,
    ExportsRepository,
    ExportsResolver,
    ExportsService,
    MakeExportJob,
    CheckImport,
    ConfirmImport,
    EraseRows,
    ImportAccess,
    ImportRowsRepository,
    ImportRuns,
    ImportsRepository,
    ImportsResolver,
    ImportsService,
    RefusedRowsFile,
    SendInvitations,
    StageList,
  ],
})
export class ExchangeModule {}
