import { Injectable } from '@nestjs/common';
import { LIMITS } from '@rayonne/contracts';
import { pageRequest, toPage, type Page } from '../../platform/database/keyset';
import { decodeSharedId } from '../../platform/database/public-id';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { InvalidInputError, NotFoundError } from '../../platform/graphql/domain-error';
import type { Viewer } from '../identity';
import { Subjects, type SubjectModel } from '../subjects';
import { Memberships, type Membership } from '../territories';
import type { BookmarkModel } from './bookmark.models';
import { TooManyBookmarksError } from './bookmarks.errors';
import type { BookmarksArgs, SaveSubjectInput } from './bookmarks.inputs';
import { BookmarksRepository, type Shelf } from './bookmarks.repository';
import { FoldersService } from './folders/folders.service';

/** What a member keeps for themselves; nobody else's is within reach. */
@Injectable()
export class BookmarksService {
  constructor(
    private readonly repository: BookmarksRepository,
    private readonly folders: FoldersService,
    private readonly subjects: Subjects,
    private readonly memberships: Memberships,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  async page(viewer: Viewer, args: BookmarksArgs): Promise<Page<BookmarkModel>> {
    const member = await this.memberships.require(viewer, decodeSharedId(args.territory));
    const request = pageRequest(args);
    const rows = await this.repository.page(member, await this.shelfOf(member, args), request);
    const read = await this.subjects.read(member, 'and s.id = any($3::uuid[])', [rows.map(({ id }) => id)]);
    const subjects = new Map(read.map((row) => [row.id, this.subjects.present(row, member)]));
    const { nodes, pageInfo } = toPage(
      rows,
      request,
      (row) => row,
      (row) => row,
    );
    // One that went out of sight between the two statements is absent, and not the page.
    const shown = nodes.flatMap(({ id, savedAt }) => {
      const subject = subjects.get(id);
      return subject ? [{ id: subject.id, subject, savedAt }] : [];
    });
    return { nodes: shown, pageInfo };
  }

  /** Keeps a content, or moves it to another folder. Throws `NotFoundError` for what the member may not see. */
  save(viewer: Viewer, { subject: publicId, folder }: SaveSubjectInput): Promise<SubjectModel> {
    return this.unitOfWork.run(async () => {
      const { member, id } = await this.subjects.locate(viewer, publicId);
      const held = await this.repository.countHeld(member);
      const folderId = folder ? await this.folders.keep(member, folder) : folder;
      const saved = await this.repository.save(member, id, folderId);
      if (!saved) throw new NotFoundError();
      if (saved.isNew && held >= LIMITS.bookmarks) throw new TooManyBookmarksError();
      return (await this.subjects.find(member, id))!;
    });
  }

  unsave(viewer: Viewer, publicId: string): Promise<SubjectModel> {
    return this.unitOfWork.run(async () => {
      const { member, id } = await this.subjects.locate(viewer, publicId);
      if (!(await this.subjects.find(member, id))) throw new NotFoundError();
      await this.repository.unsave(member, id);
      return (await this.subjects.find(member, id))!;
    });
  }

  private async shelfOf(member: Membership, { folder, isUnfiled }: BookmarksArgs): Promise<Shelf> {
    if (folder && isUnfiled) throw new InvalidInputError('folder');
    if (folder) return { folderId: await this.folders.require(member, folder) };
    return isUnfiled ? 'unfiled' : 'all';
  }
}
