import { Injectable } from '@nestjs/common';
import { pageRequest, toPage, type Page } from '../../../platform/database/keyset';
import { NotFoundError } from '../../../platform/graphql/domain-error';
import { presentMentioned, presentMentions, type MentionedRow } from '../../discussions';
import type { Viewer } from '../../identity';
import { Subjects } from '../../subjects';
import { POST_KIND } from '../post.kind';
import type { PostVersionModel, PostVersionsArgs } from './post-version.model';
import { PostVersionsRepository, type MediaChanges } from './post-versions.repository';

@Injectable()
export class PostVersionsService {
  constructor(
    private readonly repository: PostVersionsRepository,
    private readonly subjects: Subjects,
  ) {}

  /** Whoever reads the post reads what it said before. Throws `NotFoundError`. */
  async page(viewer: Viewer, args: PostVersionsArgs): Promise<Page<PostVersionModel>> {
    const { member, id } = await this.subjects.locate(viewer, args.id);
    const [post] = await this.subjects.read(member, `and s.kind = '${POST_KIND}' and s.id = $3`, [id]);
    if (!post) throw new NotFoundError();
    const request = pageRequest(args);
    const personOf = (row: MentionedRow | null) => row && presentMentioned(row, member);
    const rows = await this.repository.page(member, { territoryId: member.territoryId, id }, request);
    return toPage(
      rows,
      request,
      ({ version }) => ({ at: String(version), id }),
      (row) => ({
        version: row.version,
        body: row.body,
        mentions: presentMentions(row.mentioned, member),
        writtenAt: row.written_at,
        replacedAt: row.replaced_at,
        replacedBy: personOf(row.replacer),
        mediaChanges: 'imagesAdded' in row.changes ? (row.changes as MediaChanges) : null,
        handOver: row.is_handed_over ? { from: personOf(row.giver), to: personOf(row.taker) } : null,
      }),
    );
  }
}
