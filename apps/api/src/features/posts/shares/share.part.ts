import { Injectable, type OnModuleInit } from '@nestjs/common';
import { decodePublicId, type Key } from '../../../platform/database/public-id';
import { Events } from '../../../platform/events/events';
import { authorize, NotFoundError } from '../../../platform/graphql/domain-error';
import { Ledger } from '../../ledger';
import { canReshare, Subjects } from '../../subjects';
import type { Membership } from '../../territories';
import type { PostInput, PostPart } from '../parts/post-part';
import { PostParts } from '../parts/post-parts';
import { PostKindModel } from '../post-kinds';
import type { PostModel } from '../post.model';
import type { PublishPostInput } from '../publishing/posts.inputs';
import { ContentShared } from './share.events';
import { SharesRepository } from './shares.repository';

interface SharedJson {
  territoryId: string;
  id: string;
}

/** What a post publishes on. Whether the reader may see it is asked when they read. */
@Injectable()
export class SharePart implements PostPart<SharedJson>, OnModuleInit {
  readonly name = 'shared';
  readonly kind = PostKindModel.SHARE;
  readonly speaks = true;
  readonly contentSql = `
    select json_build_object('territoryId', ps.territory_id, 'id', ps.subject_id)
      from post_shares ps where ps.territory_id = p.territory_id and ps.id = p.id`;

  constructor(
    private readonly repository: SharesRepository,
    private readonly parts: PostParts,
    private readonly subjects: Subjects,
    private readonly ledger: Ledger,
    private readonly events: Events,
  ) {}

  onModuleInit(): void {
    this.parts.register(this);
  }

  isGiven(input: PostInput): boolean {
    return 'shared' in input && Boolean(input.shared);
  }

  /** Throws `NotFoundError` for what the author may not see, and `ForbiddenError` for what may not be shared. */
  async write(post: Key, author: Membership, { shared }: PublishPostInput): Promise<void> {
    const key = decodePublicId(shared!.subject);
    if (key?.territoryId !== author.territoryId) throw new NotFoundError();
    const named = await this.subjects.hold(author, key.id);
    const beyond = await this.repository.originalOf(named);
    const original = beyond ? await this.subjects.hold(author, beyond.subjectId) : named;
    authorize(canReshare(author, original));
    await this.repository.insert(post, original.id);
    await this.repository.recount(original);
    await this.subjects.counted(original, author.memberId);
    const towards = { subject: original.id, author: original.authorId };
    await this.ledger.record({ verb: 'posts.shared', by: author, towards, scope: 'territory' });
    await this.events.publish(new ContentShared(post, original, author.memberId));
  }

  present(content: SharedJson | null): Pick<PostModel, 'shared'> {
    return { shared: content && { key: content } };
  }
}
