import { Module } from '@nestjs/common';
import { ConnectionsBlocks } from './connections.blocks';
import { ConnectionsNotices } from './connections.notices';
import { ConnectionsRepository } from './connections.repository';
import { ConnectionsResolver } from './connections.resolver';
import { ConnectionsService } from './connections.service';
import { ContactsRepository } from './contacts/contacts.repository';
import { ContactsService } from './contacts/contacts.service';
import { WaitingRequests } from './contacts/waiting-requests';
import { SightRealtime } from './sight/sight.realtime';
import { SightRepository } from './sight/sight.repository';
import { SightResolver } from './sight/sight.resolver';

@Module({
  providers: [
    ConnectionsBlocks,
    ConnectionsNotices,
    ConnectionsRepository,
    ConnectionsResolver,
    ConnectionsService,
    ContactsRepository,
    ContactsService,
    SightRealtime,
    SightRepository,
    SightResolver,
    WaitingRequests,
  ],
})
export class ConnectionsModule {}
