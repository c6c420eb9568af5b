import { Module } from '@nestjs/common';
import { JoiningModule } from '../joining';
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
  controllers: [ImportsController],
  providers: [
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
