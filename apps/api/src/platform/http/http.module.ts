import { Global, Module } from '@nestjs/common';
import { Drain } from './health/drain';
import { HealthController } from './health/health.controller';
import { Load } from './health/load';
import { PublicOrigin } from './public-origin';

@Global()
@Module({
  controllers: [HealthController],
  providers: [Drain, Load, PublicOrigin],
  exports: [Drain, Load, PublicOrigin],
})
export class HttpModule {}
