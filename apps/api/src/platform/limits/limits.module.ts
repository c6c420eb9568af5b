import { Global, Module } from '@nestjs/common';
import { LimitGuard } from './limit.guard';
import { Limits } from './limits';
import { SharedCounters } from './shared-counters';

@Global()
@Module({ providers: [LimitGuard, Limits, SharedCounters], exports: [LimitGuard, Limits, SharedCounters] })
export class LimitsModule {}
