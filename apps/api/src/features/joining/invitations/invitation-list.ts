import { Injectable } from '@nestjs/common';
import { pageRequest, toPage, type Page } from '../../../platform/database/keyset';
import { encodePublicId, type Key } from '../../../platform/database/public-id';
import { NotFoundError } from '../../../platform/graphql/domain-error';
import type { Viewer } from '../../identity';
import { MembersLoaders, type MemberModel } from '../../territories';
import { InvitationListRepository, type InvitationFilter, type InvitationRow } from './invitation-list.repository';
import type { InvitationModel } from './invitation.models';

/** Invitations with the people they name. Ask only for those that the viewer may see. */
@Injectable()
export class InvitationList {
  constructor(
    private readonly repository: InvitationListRepository,
    private readonly members: MembersLoaders,
  ) {}

  async page(
    viewer: Viewer,
    filter: InvitationFilter,
    args: { first: number; after?: string | null },
  ): Promise<Page<InvitationModel>> {
    const request = pageRequest(args);
    const { nodes, pageInfo } = toPage(
      await this.repository.page(filter, request),
      request,
      (row) => row,
      (row) => row,
    );
    return { nodes: await Promise.all(nodes.map((row) => this.present(viewer, row))), pageInfo };
  }

  find(key: Key): Promise<InvitationRow | undefined> {
    return this.repository.find(key);
  }

  /** Throws `NotFoundError`. */
  async get(viewer: Viewer, key: Key): Promise<InvitationModel> {
    const row = await this.repository.find(key);
    if (!row) throw new NotFoundError();
    return this.present(viewer, row);
  }

  private async present(viewer: Viewer, row: InvitationRow): Promise<InvitationModel> {
    const { territory_id: territoryId } = row;
    const member = async (id: string | null): Promise<MemberModel | null> =>
      id ? this.members.byKey(viewer).load({ territoryId, id }) : null;
    const [invitedBy, ...joined] = await Promise.all([row.invited_by, ...row.joined].map(member));
    return {
      id: encodePublicId({ territoryId, id: row.id }),
      kind: row.kind,
      email: row.email,
      label: row.label,
      note: row.note,
      mandate: row.mandate_kind,
      state: row.state,
      uses: row.uses,
      maxUses: row.max_uses,
      joined: joined.filter((found) => found !== null),
      invitedBy: invitedBy ?? null,
      createdAt: row.created_at,
      expiresAt: row.expires_at,
    };
  }
}
