import { Injectable } from '@nestjs/common';
import { pageRequest, toPage, type Page } from '../../../platform/database/keyset';
import { decodePublicId, decodeSharedId } from '../../../platform/database/public-id';
import { NotFoundError } from '../../../platform/graphql/domain-error';
import type { Viewer } from '../../identity';
import { MembersLoaders, Memberships, type Membership } from '../../territories';
import type { IntroductionModel } from '../introduction.models';
import type { IntroductionsArgs } from '../introductions.inputs';
import { presentIntroduction } from './introduction-presentation';
import { type IntroductionRow, IntroductionsRepository } from './introductions.repository';

/** Introductions as one of the people they concern may see them. */
@Injectable()
export class IntroductionsService {
  constructor(
    private readonly repository: IntroductionsRepository,
    private readonly memberships: Memberships,
    private readonly members: MembersLoaders,
  ) {}

  async page(viewer: Viewer, args: IntroductionsArgs): Promise<Page<IntroductionModel>> {
    const reader = await this.memberships.require(viewer, decodeSharedId(args.territory));
    const request = pageRequest(args);
    const rows = await this.repository.page(reader, args.role, request);
    const page = toPage(
      rows,
      request,
      ({ at, id }) => ({ at, id }),
      (row) => row,
    );
    return { ...page, nodes: await this.present(viewer, reader, page.nodes) };
  }

  async find(viewer: Viewer, publicId: string): Promise<IntroductionModel | null> {
    const key = decodePublicId(publicId);
    const reader = await this.memberships.find(viewer, key?.territoryId ?? null);
    const row = reader && (await this.repository.find(reader, key!.id));
    return row ? (await this.present(viewer, reader, [row]))[0]! : null;
  }

  /** As a member sees it now. Throws `NotFoundError`. */
  async get(viewer: Viewer, reader: Membership, id: string): Promise<IntroductionModel> {
    const row = await this.repository.find(reader, id);
    if (!row) throw new NotFoundError();
    return (await this.present(viewer, reader, [row]))[0]!;
  }

  /** By the ids of the conversations that came from them. */
  async ofConversations(
    viewer: Viewer,
    territoryId: string,
    ids: readonly string[],
  ): Promise<Map<string, IntroductionModel>> {
    const reader = await this.memberships.find(viewer, territoryId);
    const rows = reader ? await this.repository.ofConversations(reader, ids) : [];
    const models = reader ? await this.present(viewer, reader, rows) : [];
    return new Map(rows.map((row, index) => [row.conversation_id!, models[index]!]));
  }

  private async present(
    viewer: Viewer,
    reader: Membership,
    rows: readonly IntroductionRow[],
  ): Promise<IntroductionModel[]> {
    const ids = [
      ...new Set(
        rows.flatMap(({ requester_id, target_id, steps }) => [
          requester_id,
          target_id,
          ...steps.map(({ introducerId }) => introducerId),
        ]),
      ),
    ];
    const { territoryId, memberId } = reader;
    const people = await this.members.byKey(viewer).loadMany(ids.map((id) => ({ territoryId, id })));
    const known = new Map(ids.map((id, index) => [id, people[index]!]));
    return rows.map((row) =>
      presentIntroduction({ row, memberId }, (id) => {
        const member = known.get(id)!;
        if (member instanceof Error) throw member;
        return member;
      }),
    );
  }
}
