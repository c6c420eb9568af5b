import { Injectable } from '@nestjs/common';
import { LIMITS } from '@rayonne/contracts';
import { decodePublicId, decodeSharedId, encodePublicId } from '../../../platform/database/public-id';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { NotFoundError } from '../../../platform/graphql/domain-error';
import type { Viewer } from '../../identity';
import { Memberships, type Membership } from '../../territories';
import { FolderNameTakenError, TooManyBookmarkFoldersError } from '../bookmarks.errors';
import { BookmarksRepository } from '../bookmarks.repository';
import type { BookmarkFolderModel, BookmarkShelfModel } from './folder.models';
import type { CreateBookmarkFolderInput, RenameBookmarkFolderInput } from './folders.inputs';
import { FoldersRepository, type FolderRow } from './folders.repository';

/** A member's own folders; nobody else's is within reach. */
@Injectable()
export class FoldersService {
  constructor(
    private readonly repository: FoldersRepository,
    private readonly bookmarks: BookmarksRepository,
    private readonly memberships: Memberships,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  async shelf(viewer: Viewer, territory: string): Promise<BookmarkShelfModel> {
    const member = await this.memberships.require(viewer, decodeSharedId(territory));
    const [rows, counts] = await Promise.all([this.repository.list(member), this.bookmarks.countByFolder(member)]);
    const countOf = new Map(counts.map(({ folderId, count }) => [folderId, count]));
    return {
      count: counts.reduce((sum, { count }) => sum + count, 0),
      unfiledCount: countOf.get(null) ?? 0,
      folders: rows.map((row) => present(member, row, countOf.get(row.id) ?? 0)),
    };
  }

  create(viewer: Viewer, { territory, name }: CreateBookmarkFolderInput): Promise<BookmarkFolderModel> {
    return this.unitOfWork.run(async () => {
      const member = await this.memberships.require(viewer, decodeSharedId(territory));
      const held = await this.repository.countHeld(member);
      if (held >= LIMITS.bookmarkFolders) throw new TooManyBookmarkFoldersError();
      const row = await this.repository.insert(member, name);
      if (!row) throw new FolderNameTakenError();
      return present(member, row, 0);
    });
  }

  rename(viewer: Viewer, { folder, name }: RenameBookmarkFolderInput): Promise<BookmarkFolderModel> {
    return this.unitOfWork.run(async () => {
      const { member, id } = await this.locate(viewer, folder);
      // Holds the member's row, so that two folders do not take one name at once.
      await this.repository.countHeld(member);
      if (await this.repository.isTaken(member, name, id)) throw new FolderNameTakenError();
      const row = await this.repository.rename(member, id, name);
      if (!row) throw new NotFoundError();
      const counts = await this.bookmarks.countByFolder(member);
      return present(member, row, counts.find(({ folderId }) => folderId === id)?.count ?? 0);
    });
  }

  async delete(viewer: Viewer, folder: string): Promise<boolean> {
    const { member, id } = await this.locate(viewer, folder);
    if (!(await this.repository.delete(member, id))) throw new NotFoundError();
    return true;
  }

  /** The id of one's own folder. Throws `NotFoundError`. */
  async require(member: Membership, publicId: string): Promise<string> {
    return idOf(await this.repository.find(member, this.idIn(member, publicId)));
  }

  /** As `require`; the folder stays until the unit of work ends. */
  async keep(member: Membership, publicId: string): Promise<string> {
    return idOf(await this.repository.hold(member, this.idIn(member, publicId)));
  }

  private idIn(member: Membership, publicId: string): string {
    const key = decodePublicId(publicId);
    if (key?.territoryId !== member.territoryId) throw new NotFoundError();
    return key.id;
  }

  private async locate(viewer: Viewer, publicId: string): Promise<{ member: Membership; id: string }> {
    const key = decodePublicId(publicId);
    const member = await this.memberships.require(viewer, key?.territoryId ?? null);
    return { member, id: key!.id };
  }
}

function idOf(row: FolderRow | undefined): string {
  if (!row) throw new NotFoundError();
  return row.id;
}

const present = ({ territoryId }: Membership, { id, name }: FolderRow, count: number): BookmarkFolderModel => ({
  id: encodePublicId({ territoryId, id }),
  name,
  count,
});
