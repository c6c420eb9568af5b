import { Injectable, type OnModuleInit } from '@nestjs/common';
import { plainTextOf, readingMinutes } from '@rayonne/rich-text';
import type { Key } from '../../../platform/database/public-id';
import { InvalidInputError } from '../../../platform/graphql/domain-error';
import { imageSql, presentImage, type ImageRow } from '../../media';
import type { HeldUpload } from '../../screening';
import type { HeldSubject, LongTexts, SubjectCore } from '../../subjects';
import type { Membership } from '../../territories';
import type { PostInput, PostPart } from '../parts/post-part';
import { PostParts } from '../parts/post-parts';
import { PostKindModel } from '../post-kinds';
import type { PostModel } from '../post.model';
import type { EditPostInput, PublishPostInput } from '../publishing/posts.inputs';
import { presentStoryContent, StoriesRepository } from './stories.repository';
import { documentOf, extractOfStory } from './story-document';
import type { StoryInput } from './story.inputs';
import { StoryPictures, uploadsOf } from './story-pictures';

interface StoryJson {
  title: string;
  minutes: number;
  cover: ImageRow | null;
}

/** A long text with a title. Its pictures are kept with those of posts, and go as they do. */
@Injectable()
export class StoryPart implements PostPart<StoryJson>, OnModuleInit {
  readonly name = 'story';
  readonly kind = PostKindModel.STORY;
  readonly contentSql = `
    select json_build_object('title', st.title, 'minutes', st.minutes,
                             'cover', (select ${imageSql('stc')} from media stc where stc.id = st.cover_id))
      from stories st where st.territory_id = p.territory_id and st.id = p.id`;

  constructor(
    private readonly parts: PostParts,
    private readonly repository: StoriesRepository,
    private readonly pictures: StoryPictures,
  ) {}

  onModuleInit(): void {
    this.parts.register(this);
  }

  isGiven({ story }: PostInput): boolean {
    return Boolean(story);
  }

  words({ story }: PostInput): string {
    return plainTextOf(documentOf(story!));
  }

  says({ story }: PostInput): string[] {
    return [story!.title];
  }

  uploads({ story }: PostInput): HeldUpload[] {
    return uploadsOf(documentOf(story!), story!.cover);
  }

  extract({ story }: PostInput): string {
    return extractOfStory(documentOf(story!));
  }

  write(post: Key, author: Membership, { story, language }: PublishPostInput): Promise<void> {
    return this.put(post, author, story!, language);
  }

  async rewrite(post: HeldSubject, editor: Membership, { story, language }: EditPostInput): Promise<void> {
    // Without it the words of the input would stand for a text that they are not.
    if (!story) throw new InvalidInputError('story');
    await this.put(post, editor, story, language);
  }

  async formerWords(post: Key): Promise<string | undefined> {
    const story = await this.repository.find(post);
    return story && [story.title, plainTextOf(story.document)].join('\n\n');
  }

  async longTexts(territoryId: string, ids: readonly string[]): Promise<LongTexts> {
    const rows = await this.repository.contents(territoryId, ids);
    return new Map(rows.map((row) => [row.id, presentStoryContent(row)]));
  }

  present(content: StoryJson | null, _reader: Membership, { id }: SubjectCore): Pick<PostModel, 'story'> {
    return { story: content && { ...content, id, cover: presentImage(content.cover) } };
  }

  private async put(post: Key, author: Membership, story: StoryInput, language?: string | null): Promise<void> {
    const document = documentOf(story);
    const coverId = await this.pictures.put(post, author, document, story.cover);
    const minutes = readingMinutes(document, language === 'en' ? 'en' : 'fr');
    await this.repository.put(post, { title: story.title, document, minutes, coverId });
  }
}
