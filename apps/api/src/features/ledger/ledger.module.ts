import { Global, Module } from '@nestjs/common';
import { Ledger } from './ledger';
import { LedgerPartitions } from './ledger-partitions';
import { LedgerRepository } from './ledger.repository';

@Global()
@Module({ providers: [Ledger, LedgerPartitions, LedgerRepository], exports: [Ledger] })
export class LedgerModule {}
