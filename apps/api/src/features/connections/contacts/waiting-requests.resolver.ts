import DataLoader from 'dataloader';
import { Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../../../platform/auth/current-viewer.decorator';
import { decodePublicId } from '../../../platform/database/public-id';
import { PerRequest } from '../../../platform/graphql/per-request';
import type { Viewer } from '../../identity';
import { MembershipModel } from '../../territories';
import { ContactsRepository } from './contacts.repository';

@Resolver(() => MembershipModel)
export class WaitingRequestsResolver {
  private readonly loaders = new PerRequest<Viewer, DataLoader<string, number>>(
    () => new DataLoader((memberIds) => this.load(memberIds)),
  );

  constructor(private readonly repository: ContactsRepository) {}

  /** Requests to connect that wait for the viewer's answer. */
  @ResolveField(() => Int)
  connectionRequests(@Parent() { member }: MembershipModel, @CurrentViewer() viewer: Viewer): Promise<number> {
    return this.loaders.of(viewer).load(member.id);
  }

  private async load(memberIds: readonly string[]): Promise<number[]> {
    const keys = memberIds.map((memberId) => decodePublicId(memberId)!);
    const counts = await this.repository.countReceived(
      keys.map(({ territoryId, id }) => ({ territoryId, memberId: id })),
    );
    return keys.map(({ territoryId }) => counts.get(territoryId) ?? 0);
  }
}
