import { Injectable } from '@nestjs/common';
import { decodePublicId, decodeSharedId } from '../../../platform/database/public-id';
import { authorize, NotFoundError } from '../../../platform/graphql/domain-error';
import type { Viewer } from '../../identity';
import { type Membership, Memberships } from '../../territories';
import { type ImportRecord, ImportsRepository } from './imports.repository';

/** An import and whoever handles it, under the territory's charter. */
export interface HandledImport {
  readonly member: Membership;
  readonly found: ImportRecord;
}

/** The door to everything about imports: only who holds `members.import` passes. */
@Injectable()
export class ImportAccess {
  constructor(
    private readonly memberships: Memberships,
    private readonly repository: ImportsRepository,
  ) {}

  async handler(viewer: Viewer, territory: string): Promise<Membership> {
    return this.authorized(viewer, decodeSharedId(territory));
  }

  async require(viewer: Viewer, publicId: string): Promise<HandledImport> {
    const key = decodePublicId(publicId);
    const member = await this.authorized(viewer, key?.territoryId ?? null);
    const found = key && (await this.repository.find(key));
    if (!found) throw new NotFoundError();
    return { member, found };
  }

  /** As `require`, and nobody else changes the import until the unit of work under way ends. */
  async hold(viewer: Viewer, publicId: string): Promise<HandledImport> {
    const { member, found } = await this.require(viewer, publicId);
    const held = await this.repository.hold({ territoryId: found.territory_id, id: found.id });
    if (!held) throw new NotFoundError();
    return { member, found: held };
  }

  private async authorized(viewer: Viewer, territoryId: string | null): Promise<Membership> {
    const member = await this.memberships.require(viewer, territoryId);
    authorize(member.holds('members.import'));
    return member;
  }
}
