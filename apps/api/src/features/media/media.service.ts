import { Injectable } from '@nestjs/common';
import type { MediaPurpose } from '@rayonne/contracts';
import { decodeSharedId, encodeSharedId } from '../../platform/database/public-id';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { InvalidInputError, NotFoundError } from '../../platform/graphql/domain-error';
import type { FileContent } from '../../platform/storage/file-storage';
import type { Viewer } from '../identity';
import { presentImage } from './images/image-presentation';
import { MediaFiles } from './media-files';
import { MediaRemoval } from './media-removal';
import { MediaRepository, type MediaRow } from './media.repository';
import type { UploadModel, UploadStateModel } from './upload.model';

/** One picture of a person, for the export of what is held of them. */
export interface PersonalPicture {
  /** Unique within the export. */
  readonly name: string;
  readonly purpose: MediaPurpose;
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

  /** Takes a picture out of use and away, within the unit of work under way. */
  async release(id: string | null): Promise<void> {
    if (id) await this.removal.remove([id]);
  }

  /** What the store holds of a person, one at a time; each stream is read or destroyed before the next. */
  async *personal(accountId: string): AsyncGenerator<PersonalPicture> {
    for (const { id, purpose, created_at, image } of await this.repository.ofOwner(accountId)) {
      const width = Math.max(...(image?.widths ?? []));
      const content = image && (await this.files.picture(id, width, 'webp'));
      if (image && content)
        yield { name: `${purpose}-${id}.webp`, purpose, alt: image.alt, createdAt: created_at, content };
    }
  }

  /** Removes what belongs to that person alone. A logo stays with its organisation, without the name of who brought it. */
  async erase(accountId: string): Promise<void> {
    await this.unitOfWork.run(async () => this.removal.remove(await this.repository.personalOf(accountId)));
  }
}

const present = ({ id, state, refusal, run_id, image }: MediaRow): UploadModel => ({
  id: encodeSharedId(id),
  state: state as UploadStateModel,
  errorCode: refusal,
  jobId: run_id && encodeSharedId(run_id),
  image: presentImage(image),
});
