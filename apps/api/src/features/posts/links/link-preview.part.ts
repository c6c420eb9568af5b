import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { VideoProvider } from '@rayonne/contracts';
import { encodeSharedId, type Key } from '../../../platform/database/public-id';
import { Jobs } from '../../../platform/jobs/jobs';
import { imageSql, presentImage, type ImageRow } from '../../media';
import type { HeldSubject } from '../../subjects';
import type { Membership } from '../../territories';
import type { PostInput, PostPart } from '../parts/post-part';
import { PostParts } from '../parts/post-parts';
import type { PostModel } from '../post.model';
import type { EditPostInput, PublishPostInput } from '../publishing/posts.inputs';
import { linkIn } from './link-in-words';
import { fetchPreview } from './links.jobs';
import { LinksRepository } from './links.repository';

interface PreviewJson {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly description: string | null;
  readonly siteName: string | null;
  readonly image: ImageRow | null;
  readonly provider: VideoProvider | null;
  readonly player: string | null;
}

/** The card of the first link in the words of a post. Nobody gives it: it is found, and may be put away. */
@Injectable()
export class LinkPreviewPart implements PostPart<PreviewJson>, OnModuleInit {
  readonly name = 'linkPreview';
  readonly contentSql = `
    select json_build_object('id', lp.id, 'url', lp.url, 'title', lp.title, 'description', lp.description,
                             'siteName', lp.site_name, 'image', ${imageSql('lm')}, 'provider', lp.provider, 'player', lp.player)
      from post_links pl join link_previews lp on lp.id = pl.preview_id and lp.state = 'ready'
      left join media lm on lm.id = lp.image_id
     where pl.territory_id = p.territory_id and pl.post_id = p.id and not pl.is_hidden`;

  constructor(
    private readonly parts: PostParts,
    private readonly repository: LinksRepository,
    private readonly jobs: Jobs,
  ) {}

  onModuleInit(): void {
    this.parts.register(this);
  }

  isGiven({ body }: PostInput): boolean {
    return linkIn(body) !== null;
  }

  async write(post: Key, _author: Membership, { body }: PublishPostInput): Promise<void> {
    await this.link(post, linkIn(body)!);
  }

  async rewrite(post: HeldSubject, _editor: Membership, { body }: EditPostInput): Promise<void> {
    const url = linkIn(body);
    if (url) await this.link(post, url);
    else await this.repository.unlink(post);
  }

  present(content: PreviewJson | null): Pick<PostModel, 'linkPreview'> {
    if (!content) return { linkPreview: null };
    const { id, image, provider, player, ...words } = content;
    const video = provider && player ? { provider, player } : null;
    return { linkPreview: { ...words, id: encodeSharedId(id), image: presentImage(image), video } };
  }

  private async link(post: Key, url: URL): Promise<void> {
    const { id, isDue } = await this.repository.want(url.href);
    await this.repository.link(post, id);
    if (isDue) await this.jobs.enqueue(fetchPreview, { previewId: id }, { key: `link-preview:${id}` });
  }
}
