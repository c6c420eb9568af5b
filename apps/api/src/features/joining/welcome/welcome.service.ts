import { Injectable } from '@nestjs/common';
import { decodePublicId, decodeSharedId, type Key } from '../../../platform/database/public-id';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { authorize, NotFoundError } from '../../../platform/graphql/domain-error';
import type { Viewer } from '../../identity';
import { Ledger } from '../../ledger';
import { MessagesService, type ConversationModel } from '../../messaging';
import { Memberships, presentMember, type Membership } from '../../territories';
import { AlreadyWelcomedError } from '../joining.errors';
import { canWelcome } from '../joining.policy';
import type { GreetInput, SetWelcomingInput } from './welcome.inputs';
import type { ArrivalModel, WelcomeModel, WelcomeShareModel } from './welcome.models';
import { CLAIM_HOURS, WelcomeRepository, type ArrivalRow } from './welcome.repository';

const SHARE_DAYS = 30;
/** A share of so many newcomers is as good as one of all. */
const SHARE_SAMPLE = 2_000;

/** Newcomers, and the peers who welcome them. */
@Injectable()
export class WelcomeService {
  constructor(
    private readonly repository: WelcomeRepository,
    private readonly memberships: Memberships,
    private readonly messages: MessagesService,
    private readonly ledger: Ledger,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** `null` for who may not welcome. */
  async of(viewer: Viewer, territoryId: string): Promise<WelcomeModel | null> {
    return canWelcome(await this.memberships.require(viewer, territoryId)) ? { territoryId } : null;
  }

  async isWelcoming(viewer: Viewer, territoryId: string): Promise<boolean> {
    const { memberId } = await this.welcomer(viewer, territoryId);
    return this.repository.isWelcomer(territoryId, memberId);
  }

  async countArrivals(viewer: Viewer, territoryId: string): Promise<number> {
    return this.repository.countArrivals(await this.welcomer(viewer, territoryId));
  }

  async arrivals(viewer: Viewer, territoryId: string, first: number): Promise<ArrivalModel[]> {
    const membership = await this.welcomer(viewer, territoryId);
    return (await this.repository.arrivals(membership, first)).map((row) => present(row, viewer));
  }

  async share(viewer: Viewer, territoryId: string): Promise<WelcomeShareModel> {
    await this.welcomer(viewer, territoryId);
    const arrivals = await this.repository.settledArrivals(territoryId, SHARE_DAYS, SHARE_SAMPLE);
    const answered = await this.ledger.countAnswered(
      territoryId,
      arrivals.map(({ id: memberId, joined_at: since }) => ({ memberId, since })),
      CLAIM_HOURS,
    );
    return { answered, arrived: arrivals.length };
  }

  /** Says whether the viewer is willing. Gives the territory's id. */
  async setWelcoming(viewer: Viewer, { territory, welcoming }: SetWelcomingInput): Promise<string> {
    const { territoryId, memberId } = await this.welcomer(viewer, decodeSharedId(territory));
    if (welcoming) await this.repository.addWelcomer(territoryId, memberId);
    else await this.repository.removeWelcomer(territoryId, memberId);
    return territoryId;
  }

  /** Has the viewer welcome that newcomer, for two days. */
  async claim(viewer: Viewer, publicId: string): Promise<void> {
    const { membership, newcomer } = await this.require(viewer, publicId);
    if (!(await this.repository.claim(membership, newcomer))) throw new AlreadyWelcomedError();
  }

  async release(viewer: Viewer, publicId: string): Promise<void> {
    const { membership, newcomer } = await this.require(viewer, publicId);
    await this.repository.release(membership, newcomer);
  }

  /** Sends the greeting, in a conversation of its own. The same greeting twice is one. */
  async greet(viewer: Viewer, { member, body, clientMessageId }: GreetInput): Promise<ConversationModel> {
    const { membership, newcomer } = await this.require(viewer, member);
    return this.unitOfWork.run(async () => {
      const isTheirs =
        (await this.repository.claim(membership, newcomer)) ||
        (await this.repository.isGreetedBy(membership, newcomer));
      if (!isTheirs) throw new AlreadyWelcomedError();
      const conversation = await this.messages.sendTo(viewer, membership, newcomer, {
        subjectId: null,
        body,
        clientMessageId,
      });
      if (await this.repository.markGreeted(membership, newcomer)) {
        await this.ledger.record({
          verb: 'members.welcomed',
          by: membership,
          towards: { member: newcomer.id },
          scope: 'territory',
        });
      }
      return conversation;
    });
  }

  private async welcomer(viewer: Viewer, territoryId: string | null): Promise<Membership> {
    const membership = await this.memberships.require(viewer, territoryId);
    authorize(canWelcome(membership));
    return membership;
  }

  private async require(viewer: Viewer, publicId: string): Promise<{ membership: Membership; newcomer: Key }> {
    const newcomer = decodePublicId(publicId);
    const membership = await this.welcomer(viewer, newcomer?.territoryId ?? null);
    if (!(await this.repository.isArrival(membership, newcomer!))) throw new NotFoundError();
    return { membership, newcomer: newcomer! };
  }
}

function present(row: ArrivalRow, viewer: Viewer): ArrivalModel {
  const member = presentMember(row, viewer);
  return {
    id: member.id,
    member,
    interests: row.interests,
    sharesCommune: row.shares_commune,
    sharedInterests: row.shared_interests,
    claimedUntil: row.claimed_until,
  };
}
