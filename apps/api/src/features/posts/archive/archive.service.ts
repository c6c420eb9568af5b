import { Injectable } from '@nestjs/common';
import { pageRequest, type Page } from '../../../platform/database/keyset';
import { decodeSharedId } from '../../../platform/database/public-id';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import type { Viewer } from '../../identity';
import { Subjects } from '../../subjects';
import { Memberships } from '../../territories';
import { POST_KIND } from '../post.kind';
import type { PostModel } from '../post.model';
import type { ArchivedPostsArgs } from './archive.models';

/** Posts that their authors took out of sight: nothing of them is lost, and only they see them. */
@Injectable()
export class PostArchive {
  constructor(
    private readonly subjects: Subjects,
    private readonly memberships: Memberships,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  async page(viewer: Viewer, args: ArchivedPostsArgs): Promise<Page<PostModel>> {
    const author = await this.memberships.require(viewer, decodeSharedId(args.territory));
    const page = await this.subjects.archivedPage(author, POST_KIND, pageRequest(args));
    return { ...page, nodes: page.nodes.map((post) => post as PostModel) };
  }

  archive(viewer: Viewer, publicId: string): Promise<boolean> {
    return this.unitOfWork.run(async () => {
      const { member, id } = await this.subjects.locate(viewer, publicId);
      await this.subjects.archive(member, POST_KIND, id);
      return true;
    });
  }

  bringBack(viewer: Viewer, publicId: string): Promise<PostModel> {
    return this.unitOfWork.run(async () => {
      const { member, id } = await this.subjects.locate(viewer, publicId);
      return (await this.subjects.bringBack(member, POST_KIND, id)) as PostModel;
    });
  }
}
