import { Module } from '@nestjs/common';
import { ConnectionsNotices } from './connections.notices';
import { ConnectionsRepository } from './connections.repository';
import { ConnectionsResolver } from './connections.resolver';
import { ConnectionsService } from './connections.service';
import { ContactsRepository } from './contacts/contacts.repository';
import { ContactsService } from './contacts/contacts.service';
import { WaitingRequestsResolver } from './contacts/waiting-requests.resolver';

@Module({
  providers: [
    ConnectionsNotices,
    ConnectionsRepository,
    ConnectionsResolver,
    ConnectionsService,
    ContactsRepository,
    ContactsService,
    WaitingRequestsResolver,
  ],
})
export class ConnectionsModule {}
