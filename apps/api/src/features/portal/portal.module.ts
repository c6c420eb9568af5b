import { Module } from '@nestjs/common';
import { FeedsController } from './feeds/feeds.controller';
import { PortalController } from './portal.controller';
import { PortalService } from './portal.service';

// The feeds come first: their addresses are more precise.
@Module({ controllers: [FeedsController, PortalController], providers: [PortalService] })
export class PortalModule {}
