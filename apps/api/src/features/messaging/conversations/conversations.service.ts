import { Injectable } from '@nestjs/common';
import { pageRequest, toPage, type Page } from '../../../platform/database/keyset';
import { decodePublicId, type Key } from '../../../platform/database/public-id';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { Events } from '../../../platform/events/events';
import { authorize, NotFoundError } from '../../../platform/graphql/domain-error';
import type { Viewer } from '../../identity';
import { Ledger } from '../../ledger';
import { Memberships, type Membership } from '../../territories';
import { OwnConversationError } from '../messaging.errors';
import { ConversationRead } from '../messaging.events';
import type { ConversationModel } from '../messaging.models';
import { canReadConversation, canStartConversation, listeners } from '../messaging.policy';
import { presentConversation } from '../messaging.presentation';
import { ConversationsLoaders } from './conversations.loaders';
import {
  ConversationsRepository,
  type DirectConversation,
  type GroupConversation,
  type HeldSeat,
} from './conversations.repository';

@Injectable()
export class ConversationsService {
  constructor(
    private readonly repository: ConversationsRepository,
    private readonly loaders: ConversationsLoaders,
    private readonly memberships: Memberships,
    private readonly ledger: Ledger,
    private readonly unitOfWork: UnitOfWork,
    private readonly events: Events,
  ) {}

  /** The viewer's conversation with a member about nothing in particular; opened if there is none yet. */
  async start(viewer: Viewer, memberId: string): Promise<ConversationModel> {
    const member = decodePublicId(memberId);
    const membership = await this.memberships.require(viewer, member?.territoryId ?? null);
    authorize(canStartConversation(membership));
    if (membership.memberId === member!.id) throw new OwnConversationError();
    const key = await this.unitOfWork.run(() => this.openWith(membership, member!, null));
    if (!key) throw new NotFoundError();
    return this.get(viewer, key);
  }

  /**
   * Finds or opens a member's conversation with another about a subject, or about nothing in particular. Belongs in
   * a unit of work whose caller has checked the rights. Gives `null` unless the member is an active one within reach.
   */
  async openWith(opener: Membership, member: Key, subjectId: string | null): Promise<Key | null> {
    const other = await this.repository.accountWithinReach(member, opener.accountId);
    if (!other) return null;
    const conversation = { territoryId: opener.territoryId, opener: opener.accountId, other, subjectId };
    const id =
      (await this.repository.findDirect(conversation)) ??
      (await this.insert(conversation, opener, member)) ??
      (await this.repository.findDirect(conversation));
    return id ? { territoryId: opener.territoryId, id } : null;
  }

  async openGroup(group: GroupConversation): Promise<Key> {
    return { territoryId: group.territoryId, id: await this.repository.insertGroup(group) };
  }

  async page(viewer: Viewer, args: { first: number; after?: string | null }): Promise<Page<ConversationModel>> {
    const request = pageRequest(args);
    const rows = await this.repository.page(viewer.accountId, request);
    return toPage(rows, request, ({ at, id }) => ({ at, id }), presentConversation);
  }

  async find(viewer: Viewer, publicId: string): Promise<ConversationModel | null> {
    const key = decodePublicId(publicId);
    const row = key && (await this.repository.findOne(viewer.accountId, key));
    return row ? presentConversation(row) : null;
  }

  /** As the viewer sees it now. Throws `NotFoundError`. */
  async get(viewer: Viewer, key: Key): Promise<ConversationModel> {
    const row = await this.repository.findOne(viewer.accountId, key);
    if (!row) throw new NotFoundError();
    return presentConversation(row);
  }

  /** Reading never goes back: a late report of an earlier position changes nothing. */
  async markRead(viewer: Viewer, publicId: string, sequence: number): Promise<ConversationModel> {
    return this.unitOfWork.run(async () => {
      const { key, seats } = await this.hold(viewer, publicId);
      const position = await this.repository.markRead(key, viewer.accountId, sequence);
      if (position !== null) {
        await this.events.publish(
          new ConversationRead(key, viewer.accountId, position, listeners(viewer.accountId, seats)),
        );
        this.loaders.participants(viewer).clear(key);
      }
      return this.get(viewer, key);
    });
  }

  /**
   * Locks a conversation that the viewer may read until the unit of work ends, and gives who takes part.
   * Throws `NotFoundError`, or the reason where the viewer may know it.
   */
  async hold(viewer: Viewer, publicId: string): Promise<{ key: Key; seats: HeldSeat[] }> {
    const key = decodePublicId(publicId);
    const seats = key ? await this.repository.lock(viewer.accountId, key) : [];
    if (!key || !canReadConversation(viewer.accountId, seats)) {
      await this.memberships.require(viewer, key?.territoryId ?? null);
      throw new NotFoundError();
    }
    return { key, seats };
  }

  countUnread(viewer: Viewer): Promise<number> {
    return this.repository.countUnread(viewer.accountId);
  }

  /** Gives `null` when somebody was faster. */
  private async insert(conversation: DirectConversation, opener: Membership, member: Key): Promise<string | null> {
    const id = await this.repository.insertDirect(conversation);
    if (id) {
      const towards = { member: member.id };
      await this.ledger.record({ verb: 'conversations.started', by: opener, towards, scope: 'private' });
    }
    return id;
  }
}
