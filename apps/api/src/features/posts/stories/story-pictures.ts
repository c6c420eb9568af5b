import { Injectable } from '@nestjs/common';
import { picturesIn, type RichDocument, type RichNode } from '@rayonne/rich-text';
import { decodeSharedId, type Key } from '../../../platform/database/public-id';
import { InvalidInputError } from '../../../platform/graphql/domain-error';
import { MediaService } from '../../media';
import type { Membership } from '../../territories';
import type { PostImageInput } from '../media/post-media.inputs';
import { PostMediaRepository } from '../media/post-media.repository';

interface NamedPicture {
  readonly id: string;
  readonly alt: string;
}

/** The pictures of a story, its cover first: only its author's own uploads, each in one post. */
@Injectable()
export class StoryPictures {
  constructor(
    private readonly repository: PostMediaRepository,
    private readonly media: MediaService,
  ) {}

  /**
   * Gives a story those pictures in place of what it had, and the id of its cover. Throws `InvalidInputError` for one that is
   * neither an upload of that member nor the story's already.
   */
  async put(
    post: Key,
    owner: Membership,
    document: RichDocument,
    cover: PostImageInput | null | undefined,
  ): Promise<string | null> {
    const named = picturesOf(document, cover);
    const kept = (await this.repository.of(post)).map(({ id }) => id);
    const added = named.filter(({ id }) => !kept.includes(id));
    const coverId = cover ? idOf(cover.upload, 'cover') : null;
    const isCover = ({ id }: NamedPicture) => id === coverId;
    await this.media.attachAll(owner, added.filter(isCover), 'post', 'cover');
    await this.media.attachAll(
      owner,
      added.filter((picture) => !isCover(picture)),
      'post',
      'document',
    );
    await this.media.describeAll(named.filter(({ id }) => kept.includes(id)));
    const ids = named.map(({ id }) => id);
    await this.repository.put(post, ids);
    const removed = kept.filter((id) => !ids.includes(id));
    await this.media.release(...removed);
    await this.repository.remove(post, removed);
    return coverId;
  }
}

/** What the document and the cover name, by their public ids, each once; the cover first. */
export function uploadsOf(document: RichDocument, cover: PostImageInput | null | undefined): PostImageInput[] {
  const figures = document.content.filter((node: RichNode) => node.type === 'figure');
  const altOf = (upload: string) =>
    String(figures.find(({ attrs }) => attrs?.['media'] === upload)?.attrs?.['alt'] ?? '');
  const shown = picturesIn(document).map((upload) => ({ upload, alt: altOf(upload) }));
  return cover ? [cover, ...shown.filter(({ upload }) => upload !== cover.upload)] : shown;
}

const picturesOf = (document: RichDocument, cover: PostImageInput | null | undefined): NamedPicture[] =>
  uploadsOf(document, cover).map(({ upload, alt }) => ({
    id: idOf(upload, upload === cover?.upload ? 'cover' : 'document'),
    alt,
  }));

function idOf(publicId: string, field: string): string {
  const id = decodeSharedId(publicId);
  if (!id) throw new InvalidInputError(field);
  return id;
}
