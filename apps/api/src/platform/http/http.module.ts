import { Global, Module } from '@nestjs/common';
import { Drain } from './drain';
import { HealthController } from './health.controller';
import { Load } from './load';

@Global()
@Module({ controllers: [HealthController], providers: [Drain, Load], exports: [Drain, Load] })
export class HttpModule {}
