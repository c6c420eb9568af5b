import { Injectable } from '@nestjs/common';
import type { MediaPurpose } from '@rayonne/contracts';
import { decodeSharedId, encodeSharedId } from '../../platform/database/public-id';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { InvalidInputError, NotFoundError } from '../../platform/graphql/domain-error';
import type { FileContent } from '../../platform/storage/file-storage';
import type { Viewer } from '../identity';
import { presentDocument } from './documents/document-presentation';
import { presentImage } from './images/image-presentation';
import type { StoredPurpose } from './media-purposes';
import { MediaFiles } from './media-files';
import { MediaRemoval } from './media-removal';
import { MediaRepository, type Described, type MediaRow } from './media.repository';
import type { UploadModel, UploadStateModel } from './upload.model';

/** One picture or document of a person, for the export of what is held of them. */
export interface PersonalFile {
  /** Unique within the export. */
  readonly name: string;
  readonly purpose: StoredPurpose;
  readonly alt: string;
  readonly createdAt: Date;
  readonly content: FileContent;
}

/** Pictures, for the features that show them. */
@Injectable()
export class MediaService {
  constructor(
    private readonly repository: MediaRepository,
    private readonly files: MediaFiles,
    private readonly removal: MediaRemoval,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  async find(viewer: Viewer, publicId: string): Promise<UploadModel | null> {
    const id = decodeSharedId(publicId);
    const row = id ? await this.repository.find(viewer.accountId, id) : undefined;
    return row ? present(row) : null;
  }

  async describe(viewer: Viewer, publicId: string, alt: string): Promise<UploadModel> {
    const id = decodeSharedId(publicId);
    if (!id || !(await this.repository.setAlt(viewer.accountId, id, alt))) throw new NotFoundError();
    return (await this.find(viewer, publicId))!;
  }

  /**
   * Takes a finished upload of that account into use, within the unit of work under way; gives its id for a column that
   * references `media`. Throws `InvalidInputError` on `field` when there is none of that purpose waiting.
   */
  async attach(ownerId: string, publicId: string, purpose: MediaPurpose, field: string): Promise<string> {
    const id = decodeSharedId(publicId);
    if (!id || !(await this.repository.attach(id, ownerId, purpose))) throw new InvalidInputError(field);
    return id;
  }

  /** As `attach` for several, each with what it shows; none of them is there twice. */
  async attachAll(
    owner: { accountId: string },
    media: readonly Described[],
    purpose: MediaPurpose,
    field: string,
  ): Promise<void> {
    if (media.length === 0) return;
    const attached = await this.repository.attachAll(media, owner.accountId, purpose);
    if (attached < media.length) throw new InvalidInputError(field);
  }

  /** Says anew what pictures in use show. */
  describeAll(pictures: readonly Described[]): Promise<void> {
    return this.repository.describeAll(pictures);
  }

  /** Takes pictures and documents out of use and away, within the unit of work under way. */
  async release(...ids: readonly (string | null)[]): Promise<void> {
    await this.removal.remove(ids.filter((id) => id !== null));
  }

  /** What the store holds of a person, one at a time; each stream is read or destroyed before the next. */
  async *personal(accountId: string): AsyncGenerator<PersonalFile> {
    for (const row of await this.repository.ofOwner(accountId)) {
      const { id, purpose, created_at: createdAt, image } = row;
      const content = image
        ? await this.files.picture(id, Math.max(...image.widths), 'webp')
        : await this.files.document(id);
      const name = `${purpose}-${id}.${image ? 'webp' : 'pdf'}`;
      if (content) yield { name, purpose, alt: image?.alt ?? '', createdAt, content };
    }
  }

  /** Removes what belongs to that person alone, and on their wish what they published. A logo stays with its organisation, without the name of who brought it. */
  async erase(accountId: string, withContent: boolean): Promise<void> {
    await this.unitOfWork.run(async () =>
      this.removal.remove(await this.repository.personalOf(accountId, withContent)),
    );
  }
}

const present = ({ id, state, refusal, run_id, image, document }: MediaRow): UploadModel => ({
  id: encodeSharedId(id),
  state: state as UploadStateModel,
  errorCode: refusal,
  jobId: run_id && encodeSharedId(run_id),
  image: presentImage(image),
  document: presentDocument(document),
});
