import { Injectable } from '@nestjs/common';
import { LIMITS } from '@rayonne/contracts';
import { decodePublicId } from '../../platform/database/public-id';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { Events } from '../../platform/events/events';
import { InvalidInputError, NotFoundError } from '../../platform/graphql/domain-error';
import type { Viewer } from '../identity';
import { Ledger } from '../ledger';
import { Memberships, type Membership } from '../territories';
import { AlreadyConnectedError, AskedTooSoonError, TooManyOpenRequestsError } from './connections.errors';
import { ConnectionEnded, ConnectionMade, ConnectionRequested, MemberFollowed } from './connections.events';
import type { RequestConnectionInput } from './connections.inputs';
import { outcomeOfAsking } from './connections.policy';
import { ConnectionsRepository, type Pair } from './connections.repository';

/** What a member does towards another one; gives the pair, for the answer to show how the two stand. */
type Act = (pair: Pair, member: Membership) => Promise<void>;

@Injectable()
export class ConnectionsService {
  constructor(
    private readonly repository: ConnectionsRepository,
    private readonly memberships: Memberships,
    private readonly ledger: Ledger,
    private readonly unitOfWork: UnitOfWork,
    private readonly events: Events,
  ) {}

  /** Asks, or says yes to who asked before. */
  request(viewer: Viewer, { member: publicId, note }: RequestConnectionInput): Promise<Membership> {
    return this.act(viewer, publicId, async (pair, member) => {
      const words = note?.trim() ? note : null;
      if (await this.repository.request(pair, words)) return this.asked(pair, member);
      // Somebody may have taken the row away since: then there is nothing to answer to.
      const held = await this.repository.hold(pair);
      if (!held) throw new NotFoundError();
      const outcome = outcomeOfAsking(held, pair.by);
      if (outcome === 'too soon') throw new AskedTooSoonError();
      if (outcome === 'connected already') throw new AlreadyConnectedError();
      if (outcome === 'accept') return this.made(pair, member);
      if (outcome === 'asked already') return;
      await this.repository.requestAgain(pair, words);
      await this.asked(pair, member);
    });
  }

  accept(viewer: Viewer, publicId: string): Promise<Membership> {
    return this.act(viewer, publicId, (pair, member) => this.made(pair, member));
  }

  decline(viewer: Viewer, publicId: string): Promise<Membership> {
    return this.act(viewer, publicId, async (pair) => found(await this.repository.decide(pair, 'declined')));
  }

  withdraw(viewer: Viewer, publicId: string): Promise<Membership> {
    return this.act(viewer, publicId, async (pair) => found(await this.repository.withdraw(pair)));
  }

  remove(viewer: Viewer, publicId: string): Promise<Membership> {
    return this.act(viewer, publicId, async (pair, member) => {
      found(await this.repository.remove(pair));
      await this.ledger.record({
        verb: 'connections.ended',
        by: member,
        towards: { member: pair.other },
        scope: 'private',
      });
      await this.events.publish(new ConnectionEnded(pair.territoryId, [pair.by, pair.other]));
    });
  }

  follow(viewer: Viewer, publicId: string): Promise<Membership> {
    return this.act(viewer, publicId, async (pair, member) => {
      if (!(await this.repository.follow(pair))) return;
      await this.ledger.record({
        verb: 'connections.followed',
        by: member,
        towards: { member: pair.other },
        scope: 'private',
      });
      await this.events.publish(new MemberFollowed(pair.territoryId, pair.by, pair.other));
    });
  }

  unfollow(viewer: Viewer, publicId: string): Promise<Membership> {
    return this.act(viewer, publicId, async (pair) => {
      await this.repository.unfollow(pair);
    });
  }

  private act(viewer: Viewer, publicId: string, act: Act): Promise<Membership> {
    return this.unitOfWork.run(async () => {
      const key = decodePublicId(publicId);
      const member = await this.memberships.require(viewer, key?.territoryId ?? null);
      const pair = { territoryId: member.territoryId, by: member.memberId, other: key!.id };
      if (pair.by === pair.other) throw new InvalidInputError('member');
      if (!(await this.repository.isThere(pair))) throw new NotFoundError();
      await act(pair, member);
      return member;
    });
  }

  private async asked(pair: Pair, member: Membership): Promise<void> {
    // Counted with the new one in place; a race may let one through, which harms nobody.
    const open = await this.repository.countOpenRequests(pair.territoryId, pair.by);
    if (open > LIMITS.openConnectionRequests) throw new TooManyOpenRequestsError();
    await this.ledger.record({
      verb: 'connections.requested',
      by: member,
      towards: { member: pair.other },
      scope: 'private',
    });
    await this.events.publish(new ConnectionRequested(pair.territoryId, pair.by, pair.other));
  }

  private async made(pair: Pair, member: Membership): Promise<void> {
    found(await this.repository.decide(pair, 'connected'));
    await this.ledger.record({
      verb: 'connections.made',
      by: member,
      towards: { member: pair.other },
      scope: 'private',
    });
    await this.events.publish(new ConnectionMade(pair.territoryId, pair.other, pair.by));
  }
}

function found(changed: boolean): void {
  if (!changed) throw new NotFoundError();
}
