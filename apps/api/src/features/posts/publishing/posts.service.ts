import { Injectable } from '@nestjs/common';
import { decodePublicId, decodeSharedId } from '../../../platform/database/public-id';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { Events } from '../../../platform/events/events';
import type { Viewer } from '../../identity';
import { Ledger } from '../../ledger';
import { isAuthor, Subjects } from '../../subjects';
import { Memberships, type Membership } from '../../territories';
import { POST_KIND } from '../post.kind';
import type { PostModel } from '../post.model';
import { PostDeleted } from '../posts.events';
import { PostWriting } from './post-writing';
import type { EditPostInput, PublishPostInput } from './posts.inputs';

@Injectable()
export class PostsService {
  constructor(
    private readonly writing: PostWriting,
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

  /** Gives `null` when it is held until somebody has read it. */
  publish(viewer: Viewer, input: PublishPostInput): Promise<PostModel | null> {
    return this.unitOfWork.run(async () => {
      const author = await this.memberships.require(viewer, decodeSharedId(input.territory));
      return this.writing.publish(author, input);
    });
  }

  /** With the rights that the author has now. Throws as `publish` does. */
  publishAs(author: Membership, input: PublishPostInput): Promise<PostModel | null> {
    return this.unitOfWork.run(() => this.writing.publish(author, input));
  }

  edit(viewer: Viewer, input: EditPostInput): Promise<PostModel> {
    return this.unitOfWork.run(async () => {
      const { member, id } = await this.subjects.locate(viewer, input.id);
      const post = await this.subjects.holdForEdit(member, POST_KIND, id, input.version);
      return this.writing.edit(post, member, input);
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

  private async read(reader: Membership, id: string): Promise<PostModel | null> {
    const subject = await this.subjects.find(reader, id);
    return subject?.__typename === 'Post' ? (subject as PostModel) : null;
  }
}
