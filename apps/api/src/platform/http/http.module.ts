import { Global, Module } from '@nestjs/common';
import { Drain } from './drain';
import { HealthController } from './health.controller';
import { Load } from './load';
import { PublicOrigin } from './public-origin';

@Global()
@Module({
  controllers: [HealthController],
  providers: [Drain, Load, PublicOrigin],
  exports: [Drain, Load, PublicOrigin],
})
export class HttpModule {}
