import { Injectable } from '@nestjs/common';
import { pageRequest, toPage, type Page } from '../../../platform/database/keyset';
import { decodePublicId, decodeSharedId, encodePublicId } from '../../../platform/database/public-id';
import { NotFoundError } from '../../../platform/graphql/domain-error';
import type { Viewer } from '../../identity';
import { Memberships, presentMember } from '../../territories';
import type { ContactsArgs } from '../connections.inputs';
import { ContactsRepository } from './contacts.repository';
import { presentTie } from '../ties/tie-presentation';
import type { ContactModel, MemberTieModel } from '../ties/tie.model';

/** A member's own lists; nobody else's is within reach. */
@Injectable()
export class ContactsService {
  constructor(
    private readonly repository: ContactsRepository,
    private readonly memberships: Memberships,
  ) {}

  async page(viewer: Viewer, args: ContactsArgs): Promise<Page<ContactModel>> {
    const reader = await this.memberships.require(viewer, decodeSharedId(args.territory));
    const request = pageRequest(args);
    const rows = await this.repository.page(reader, args.kind, request);
    return toPage(
      rows,
      request,
      ({ at, contact_id: id }) => ({ at, id }),
      (row) => {
        const key = { territoryId: row.territory_id, id: row.member_id };
        const id = `${args.kind}.${encodePublicId({ territoryId: row.territory_id, id: row.contact_id })}`;
        return { id, member: presentMember(row, viewer), tie: presentTie(row, key), since: row.since };
      },
    );
  }

  async tie(viewer: Viewer, publicId: string): Promise<MemberTieModel> {
    const key = decodePublicId(publicId);
    const reader = await this.memberships.require(viewer, key?.territoryId ?? null);
    const row = await this.repository.tie(reader, key!.id);
    if (!row) throw new NotFoundError();
    return presentTie(row, key!);
  }
}
