import { Injectable } from '@nestjs/common';
import { decodePublicId, decodeSharedId } from '../../../platform/database/public-id';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { Events } from '../../../platform/events/events';
import { authorize } from '../../../platform/graphql/domain-error';
import type { Viewer } from '../../identity';
import { Ledger } from '../../ledger';
import { isAuthor, Subjects } from '../../subjects';
import { Memberships, type Membership } from '../../territories';
import { FRESH_MONTHS } from '../post-kinds';
import { POST_KIND } from '../post.kind';
import type { PostModel } from '../post.model';
import { PostDeleted, PostEdited, PostPublished } from '../posts.events';
import { PostContent } from './post-content';
import type { EditPostInput, PublishPostInput } from './posts.inputs';
import { canPublishPost } from './posts.policy';

@Injectable()
export class PostsService {
  constructor(
    private readonly content: PostContent,
    private readonly subjects: Subjects,
    private readonly memberships: Memberships,
    private readonly ledger: Ledger,
    private readonly unitOfWork: UnitOfWork,
    private readonly events: Events,
  ) {}

  async find(viewer: Viewer, publicId: string): Promise<PostModel | null> {
    const key = decodePublicId(publicId);
    const reader = await this.memberships.find(viewer, key?.territoryId ?? null);
    return key && reader ? this.read(reader, key.id) : null;
  }

  publish(viewer: Viewer, input: PublishPostInput): Promise<PostModel> {
    return this.unitOfWork.run(async () => {
      const author = await this.memberships.require(viewer, decodeSharedId(input.territory));
      return this.publishAs(author, input);
    });
  }

  /** With the rights that the author has now. Throws as `publish` does. */
  publishAs(author: Membership, input: PublishPostInput): Promise<PostModel> {
    return this.unitOfWork.run(async () => {
      authorize(canPublishPost(author));
      const { publishedAt, ...post } = await this.subjects.insert(author, POST_KIND, {
        ...input,
        freshMonths: FRESH_MONTHS[input.kind],
      });
      await this.content.write(post, author, input);
      const towards = { subject: post.id, author: author.memberId };
      await this.ledger.record({ verb: 'posts.published', by: author, towards, scope: 'territory' });
      await this.events.publish(new PostPublished(post, author.memberId, publishedAt));
      return this.readWritten(author, post.id);
    });
  }

  edit(viewer: Viewer, input: EditPostInput): Promise<PostModel> {
    return this.unitOfWork.run(async () => {
      const { member, id } = await this.subjects.locate(viewer, input.id);
      const post = await this.subjects.holdForEdit(member, POST_KIND, id, input.version);
      await this.content.rewrite(post, member, input);
      await this.subjects.edited(post, member, input);
      await this.events.publish(new PostEdited(post));
      return this.readWritten(member, id);
    });
  }

  delete(viewer: Viewer, publicId: string): Promise<boolean> {
    return this.unitOfWork.run(async () => {
      const { member, id } = await this.subjects.locate(viewer, publicId);
      const post = await this.subjects.delete(member, POST_KIND, id);
      if (!isAuthor(member, post)) {
        const towards = { subject: id, author: post.authorId };
        await this.ledger.record({ verb: 'posts.removed', by: member, towards, scope: 'private' });
      }
      await this.events.publish(new PostDeleted(post));
      return true;
    });
  }

  private async readWritten(author: Membership, id: string): Promise<PostModel> {
    const post = (await this.read(author, id))!;
    this.content.checkWords(post);
    return post;
  }

  private async read(reader: Membership, id: string): Promise<PostModel | null> {
    const subject = await this.subjects.find(reader, id);
    return subject?.__typename === 'Post' ? (subject as PostModel) : null;
  }
}
