import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import DataLoader from 'dataloader';
import { CurrentViewer } from '../../../platform/auth/current-viewer.decorator';
import { decodePublicId } from '../../../platform/database/public-id';
import { PerRequest } from '../../../platform/graphql/per-request';
import type { Viewer } from '../../identity';
import { MembershipModel } from '../territory.models';
import { WaitingPlaceModel } from './waiting.model';
import { type Waiter, type WaitingPlace, WaitingPlaces } from './waiting-places';

@Resolver(() => MembershipModel)
export class WaitingResolver {
  private readonly counters = new PerRequest<Viewer, Map<WaitingPlace, DataLoader<Waiter, number>>>(() => new Map());

  constructor(private readonly places: WaitingPlaces) {}

  /** What waits for the member, in every place that is theirs. */
  @ResolveField(() => [WaitingPlaceModel])
  waiting(@Parent() membership: MembershipModel, @CurrentViewer() viewer: Viewer): Promise<WaitingPlaceModel[]> {
    const { powers } = membership;
    const { territoryId, id: memberId } = decodePublicId(membership.member.id)!;
    const held = this.places.all.filter(({ power }) => !power || powers.includes(power));
    return Promise.all(
      held.map(async (place) => ({
        place: place.place,
        count: await this.counter(viewer, place).load({ territoryId, memberId, powers }),
      })),
    );
  }

  private counter(viewer: Viewer, place: WaitingPlace): DataLoader<Waiter, number> {
    const counters = this.counters.of(viewer);
    let counter = counters.get(place);
    if (!counter) {
      counter = new DataLoader((waiters) => place.count(waiters));
      counters.set(place, counter);
    }
    return counter;
  }
}
