import { Injectable } from '@nestjs/common';
import { NotFoundError } from '../../../platform/graphql/domain-error';
import { PerRequest } from '../../../platform/graphql/per-request';
import type { Viewer } from '../../identity';
import { Membership } from './membership';
import { MembershipsRepository, type MembershipRow } from './memberships.repository';
import { MemberSuspendedError, TerritorySuspendedError } from '../territories.errors';

/** Answers in which standing a viewer asks; every right about a territory starts here. */
@Injectable()
export class Memberships {
  private readonly found = new PerRequest<Viewer, Map<string, Promise<MembershipRow | undefined>>>(() => new Map());

  constructor(private readonly repository: MembershipsRepository) {}

  /**
   * The viewer's active membership, read once a request. Throws `NotFoundError` for a stranger (and for an
   * unknown territory alike), `MemberSuspendedError` or `TerritorySuspendedError` for who may know why.
   */
  async require(viewer: Viewer, territoryId: string | null): Promise<Membership> {
    const row = territoryId ? await this.read(viewer, territoryId) : undefined;
    if (!row || row.state === 'left' || row.state === 'removed' || row.territory_state === 'archived') {
      throw new NotFoundError();
    }
    if (row.state === 'suspended') throw new MemberSuspendedError();
    if (row.territory_state === 'suspended') throw new TerritorySuspendedError();
    return toMembership(row);
  }

  /** As `require`, for reads where a missing right is an empty answer. */
  async find(viewer: Viewer, territoryId: string | null): Promise<Membership | null> {
    const row = territoryId ? await this.read(viewer, territoryId) : undefined;
    return row && row.state === 'active' && row.territory_state === 'active' ? toMembership(row) : null;
  }

  async all(viewer: Viewer): Promise<Membership[]> {
    const rows = await this.repository.ofAccount(viewer.accountId);
    return rows.map(toMembership);
  }

  /** As `find`, as it stands now and outside any request: for work that goes on after the viewer has left. */
  async current(accountId: string, territoryId: string): Promise<Membership | null> {
    const row = await this.repository.findOne(accountId, territoryId);
    return row && row.state === 'active' && row.territory_state === 'active' ? toMembership(row) : null;
  }

  /** As it stands now, outside any request: for sockets and jobs. */
  async isActive(accountId: string, territoryId: string): Promise<boolean> {
    const row = await this.repository.findOne(accountId, territoryId);
    return row?.state === 'active' && row.territory_state === 'active';
  }

  /** Remembers that the member has seen their feed up to that time, or up to now; never less than before. */
  markFeedSeen(membership: Membership, until: Date | null): Promise<Date> {
    return this.repository.markFeedSeen(membership.territoryId, membership.memberId, until);
  }

  /** To be called after a change to a membership, for what follows in the same request. */
  forget(viewer: Viewer): void {
    this.found.of(viewer).clear();
  }

  private read(viewer: Viewer, territoryId: string): Promise<MembershipRow | undefined> {
    const rows = this.found.of(viewer);
    let row = rows.get(territoryId);
    if (!row) {
      row = this.repository.findOne(viewer.accountId, territoryId);
      rows.set(territoryId, row);
    }
    return row;
  }
}

function toMembership(row: MembershipRow): Membership {
  return new Membership({
    territoryId: row.territory_id,
    memberId: row.id,
    accountId: row.account_id,
    locale: row.locale,
    persona: row.persona,
    trustLevel: row.trust_level,
    mandates: row.mandates,
    isManaging: row.is_managing,
    feedSeenAt: row.feed_seen_at,
    charter: row.charter ?? {},
    sponsored: row.sponsored ?? [],
  });
}
