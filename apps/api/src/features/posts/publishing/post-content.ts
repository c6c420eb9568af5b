import { Injectable } from '@nestjs/common';
import type { Key } from '../../../platform/database/public-id';
import { Mentions } from '../../discussions';
import type { HeldSubject } from '../../subjects';
import type { Membership } from '../../territories';
import { Topics } from '../../topics';
import { DraftGoneError } from '../drafts/drafts.errors';
import { DraftsRepository } from '../drafts/drafts.repository';
import { PostParts } from '../parts/post-parts';
import type { PostModel } from '../post.model';
import { PostsRepository } from '../posts.repository';
import type { EditPostInput, PublishPostInput } from './posts.inputs';

/** Writes what a post says, in words and in its other parts, what it is about, and tells those whom it mentions. */
@Injectable()
export class PostContent {
  constructor(
    private readonly repository: PostsRepository,
    private readonly parts: PostParts,
    private readonly drafts: DraftsRepository,
    private readonly mentions: Mentions,
    private readonly topics: Topics,
  ) {}

  /**
   * Throws `InvalidInputError` when the words mention anybody but active members of the author's territory, and when
   * the parts are not those of a post of that kind; `DraftGoneError` when its draft was published or deleted before.
   */
  async write(post: Key, author: Membership, input: PublishPostInput): Promise<void> {
    if (input.draft && !(await this.drafts.take(author, input.draft))) throw new DraftGoneError();
    const words = this.parts.wordsOf(input);
    const body = this.parts.bodyOf(input);
    const mentioned = await this.mentions.check(author, words);
    await this.repository.insert(post, input.kind, { body, mentioned });
    await this.topics.write(post, words);
    await this.parts.write(post, author, input.kind, input);
    await this.mentions.announce(post, author.memberId, mentioned);
  }

  /** As `write`, for a post that exists: it tells those whom it did not mention before. */
  async rewrite(post: HeldSubject, editor: Membership, input: EditPostInput): Promise<void> {
    const words = this.parts.wordsOf(input);
    const body = this.parts.bodyOf(input);
    const mentioned = await this.mentions.check(editor, words);
    const before = await this.repository.edit(post, { body, mentioned });
    await this.topics.rewrite(post, words);
    await this.parts.rewrite(post, editor, before.kind, input);
    const added = mentioned.filter((id) => !before.mentioned.includes(id));
    await this.mentions.announce(post, editor.memberId, added);
  }

  /** Throws `InvalidInputError` for a post that says nothing at all. */
  checkWords(post: PostModel): void {
    this.parts.checkWords(post);
  }
}
