import { Global, Module } from '@nestjs/common';
import { Ledger } from './ledger';
import { LedgerPartitions } from './ledger-partitions';
import { LedgerRepository } from './ledger.repository';
import { TiesGathering } from './ties/ties-gathering';
import { TiesRepository } from './ties/ties.repository';

@Global()
@Module({
  providers: [Ledger, LedgerPartitions, LedgerRepository, TiesGathering, TiesRepository],
  exports: [Ledger, TiesGathering],
})
export class LedgerModule {}
