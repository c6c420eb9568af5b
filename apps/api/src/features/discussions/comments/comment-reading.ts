import { Injectable } from '@nestjs/common';
import { pageRequest, toPage, type Page } from '../../../platform/database/keyset';
import { decodePublicId, type Key } from '../../../platform/database/public-id';
import type { PageArgs } from '../../../platform/graphql/page.model';
import type { Viewer } from '../../identity';
import { Memberships } from '../../territories';
import { presentMentions } from '../mentions/mentions';
import { presentComment } from './comment-presentation';
import type { CommentModel, CommentVersionModel } from './comment.model';
import { CommentsRepository } from './comments.repository';
import { ThreadsRepository } from './threads/threads.repository';

@Injectable()
export class CommentReading {
  constructor(
    private readonly comments: CommentsRepository,
    private readonly threads: ThreadsRepository,
    private readonly memberships: Memberships,
  ) {}

  async find(viewer: Viewer, publicId: string): Promise<CommentModel | null> {
    const key = decodePublicId(publicId);
    const reader = await this.memberships.find(viewer, key?.territoryId ?? null);
    const row = key && reader && (await this.comments.find(reader, key.id));
    return row ? presentComment(row, reader) : null;
  }

  /** What it said before, latest first. */
  async versions(viewer: Viewer, { territoryId, id }: Key, args: PageArgs): Promise<Page<CommentVersionModel>> {
    const reader = await this.memberships.require(viewer, territoryId);
    const request = pageRequest(args);
    return toPage(
      await this.threads.versions(reader, id, request),
      request,
      ({ version, comment_id }) => ({ at: String(version), id: comment_id }),
      ({ version, body, mentioned, replaced_at: replacedAt }) => ({
        version,
        body,
        mentions: presentMentions(mentioned, reader),
        replacedAt,
      }),
    );
  }
}
