import { Global, Module } from '@nestjs/common';
import { Idempotency } from './idempotency';
import { IdempotencyKeysRepository } from './idempotency-keys.repository';

@Global()
@Module({ providers: [Idempotency, IdempotencyKeysRepository], exports: [Idempotency, IdempotencyKeysRepository] })
export class IdempotencyModule {}
