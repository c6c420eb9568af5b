import { Injectable } from '@nestjs/common';
import { OnEvent } from '../../platform/events/on-event.decorator';
import { AccountBlocked } from '../identity';
import { ConnectionsRepository } from './connections.repository';

/** A block ends what was between two people, in every territory where they meet. */
@Injectable()
export class ConnectionsBlocks {
  constructor(private readonly repository: ConnectionsRepository) {}

  @OnEvent(AccountBlocked, 'in transaction')
  onAccountBlocked({ blockerId, blockedId }: AccountBlocked): Promise<void> {
    return this.repository.sever(blockerId, blockedId);
  }
}
