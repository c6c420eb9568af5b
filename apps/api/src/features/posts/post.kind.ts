import { Injectable } from '@nestjs/common';
import { mentionedSql, presentMentions, type MentionedRows } from '../discussions';
import type { LongTexts, PublicWords, SubjectCore, SubjectKind } from '../subjects';
import type { Membership } from '../territories';
import { PostParts } from './parts/post-parts';
import type { PostKindModel } from './post-kinds';
import type { PostModel } from './post.model';

interface PostJson {
  kind: PostKindModel;
  body: string;
  mentioned: MentionedRows;
  parts: Record<string, unknown>;
}

export const POST_KIND = 'post';

/** Posts as a kind of the content spine. */
@Injectable()
export class PostKind implements SubjectKind<PostJson> {
  readonly kind = POST_KIND;

  constructor(private readonly parts: PostParts) {}

  get contentSql(): string {
    return `
      select json_build_object('kind', p.kind, 'body', p.body, 'mentioned', ${mentionedSql('p.mentioned')},
                               'parts', ${this.parts.contentSql})
        from posts p where p.territory_id = s.territory_id and p.id = s.id`;
  }

  present(core: SubjectCore, { kind, body, mentioned, parts }: PostJson, reader: Membership): PostModel {
    return {
      ...core,
      viewerCan: { ...core.viewerCan, archive: core.author.isViewer },
      __typename: 'Post',
      kind,
      body,
      mentions: presentMentions(mentioned, reader),
      ...this.parts.present(parts, reader, core),
    };
  }

  toPublic({ body, mentions, media, story }: PostModel): PublicWords {
    const images = story ? [story.cover].filter((cover) => cover !== null) : (media?.images ?? []);
    return { title: story?.title ?? null, text: body, mentions, images, isBeginning: Boolean(story) };
  }

  longTexts(territoryId: string, ids: readonly string[]): Promise<LongTexts> {
    return this.parts.longTexts(territoryId, ids);
  }

  path(slug: string, id: string): string {
    return `/t/${slug}/posts/${id}`;
  }
}
