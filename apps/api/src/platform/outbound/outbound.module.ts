import { Global, Module } from '@nestjs/common';
import { HostResolver } from './host-resolver';
import { Outbound } from './outbound';

@Global()
@Module({ providers: [HostResolver, Outbound], exports: [Outbound] })
export class OutboundModule {}
