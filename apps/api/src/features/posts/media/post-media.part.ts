import { Injectable, type OnModuleInit } from '@nestjs/common';
import { decodeSharedId, type Key } from '../../../platform/database/public-id';
import { InvalidInputError } from '../../../platform/graphql/domain-error';
import {
  documentSql,
  imageSql,
  MediaService,
  presentDocument,
  presentImage,
  type DocumentRow,
  type ImageRow,
} from '../../media';
import type { HeldUpload } from '../../screening';
import type { HeldSubject } from '../../subjects';
import type { Membership } from '../../territories';
import type { PostInput, PostPart } from '../parts/post-part';
import { PostParts } from '../parts/post-parts';
import { PostKindModel } from '../post-kinds';
import type { PostModel } from '../post.model';
import type { EditPostInput, PublishPostInput } from '../publishing/posts.inputs';
import type { PostMediaInput } from './post-media.inputs';
import { PostVersionsRepository } from '../history/post-versions.repository';
import { PostMediaRepository, type KeptMedia } from './post-media.repository';

interface MediaJson {
  readonly images: readonly ImageRow[] | null;
  readonly documents: readonly DocumentRow[] | null;
}

/** What the input names, by the ids of the database. */
interface NamedMedia {
  readonly images: readonly { readonly id: string; readonly alt: string }[];
  readonly documents: readonly { readonly id: string; readonly alt: string }[];
}

/** The pictures and documents of a post: only their own author's uploads, each in one post. */
@Injectable()
export class PostMediaPart implements PostPart<MediaJson>, OnModuleInit {
  readonly name = 'media';
  // A story shows its pictures amid its words.
  readonly exceptKind = PostKindModel.STORY;
  readonly speaks = true;
  readonly contentSql = `
    select json_build_object(
             'images', json_agg(${imageSql('pm_media')} order by pm.position) filter (where pm_media.purpose = 'post'),
             'documents', json_agg(${documentSql('pm_media')} order by pm.position) filter (where pm_media.purpose = 'document'))
      from post_media pm join media pm_media on pm_media.id = pm.media_id and pm_media.state = 'ready'
     where pm.territory_id = p.territory_id and pm.post_id = p.id
    having count(*) > 0`;

  constructor(
    private readonly parts: PostParts,
    private readonly repository: PostMediaRepository,
    private readonly media: MediaService,
    private readonly versions: PostVersionsRepository,
  ) {}

  onModuleInit(): void {
    this.parts.register(this);
  }

  isGiven({ media }: PostInput): boolean {
    return Boolean(media && media.images.length + media.documents.length > 0);
  }

  says({ media }: PostInput): string[] {
    return media?.images.map(({ alt }) => alt).filter(Boolean) ?? [];
  }

  uploads({ media }: PostInput): HeldUpload[] {
    const { images = [], documents = [] } = media ?? {};
    return [...images, ...documents.map((upload) => ({ upload, alt: '' }))];
  }

  async write(post: Key, author: Membership, { media }: PublishPostInput): Promise<void> {
    const named = decode(media!);
    await this.attach(named, author);
    await this.repository.put(post, idsOf(named));
  }

  async rewrite(post: HeldSubject, editor: Membership, { media }: EditPostInput): Promise<void> {
    if (!media) return;
    const named = decode(media);
    const kept = await this.repository.of(post);
    const isKept = (isDocument: boolean) => (given: { readonly id: string }) =>
      kept.some((one) => one.id === given.id && one.isDocument === isDocument);
    await this.attach(
      {
        images: named.images.filter((image) => !isKept(false)(image)),
        documents: named.documents.filter((document) => !isKept(true)(document)),
      },
      editor,
    );
    await this.media.describeAll(named.images.filter(isKept(false)));
    await this.keepChanges(post, editor, kept, named);
    const ids = idsOf(named);
    await this.repository.put(post, ids);
    const removed = kept.map(({ id }) => id).filter((id) => !ids.includes(id));
    await this.media.release(...removed);
    await this.repository.remove(post, removed);
  }

  present(content: MediaJson | null): Pick<PostModel, 'media'> {
    return {
      media: content && {
        images: (content.images ?? []).map((row) => presentImage(row)!),
        documents: (content.documents ?? []).map((row) => presentDocument(row)!),
      },
    };
  }

  /** The history tells how many came and went; what went is gone, as whoever took it away wished. */
  private async keepChanges(
    post: HeldSubject,
    editor: Membership,
    before: readonly KeptMedia[],
    { images, documents }: NamedMedia,
  ): Promise<void> {
    const had = (isDocument: boolean) => before.filter((one) => one.isDocument === isDocument);
    const missing = (from: readonly { readonly id: string }[], among: readonly { readonly id: string }[]) =>
      from.filter(({ id }) => !among.some((one) => one.id === id)).length;
    const changes = {
      imagesAdded: missing(images, had(false)),
      imagesRemoved: missing(had(false), images),
      documentsAdded: missing(documents, had(true)),
      documentsRemoved: missing(had(true), documents),
    };
    if (Object.values(changes).some((count) => count > 0)) await this.versions.keepChanges(post, editor, changes);
  }

  private async attach({ images, documents }: NamedMedia, owner: Membership): Promise<void> {
    await this.media.attachAll(owner, images, 'post', 'media');
    await this.media.attachAll(owner, documents, 'document', 'media');
  }
}

const idsOf = ({ images, documents }: NamedMedia) => [...images, ...documents].map(({ id }) => id);

function decode({ images, documents }: PostMediaInput): NamedMedia {
  return {
    images: images.map(({ upload, alt }) => ({ id: idOf(upload), alt })),
    documents: documents.map((upload) => ({ id: idOf(upload), alt: '' })),
  };
}

function idOf(publicId: string): string {
  const id = decodeSharedId(publicId);
  if (!id) throw new InvalidInputError('media');
  return id;
}
