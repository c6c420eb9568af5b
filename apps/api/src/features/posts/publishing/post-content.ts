import { Injectable } from '@nestjs/common';
import type { Key } from '../../../platform/database/public-id';
import { Mentions } from '../../discussions';
import type { HeldWords, ScreenedText } from '../../screening';
import type { HeldSubject } from '../../subjects';
import type { Membership } from '../../territories';
import { Topics } from '../../topics';
import { DraftGoneError } from '../drafts/drafts.errors';
import { DraftsRepository } from '../drafts/drafts.repository';
import { PostVersionsRepository } from '../history/post-versions.repository';
import type { PostInput } from '../parts/post-part';
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
    private readonly versions: PostVersionsRepository,
    private readonly mentions: Mentions,
    private readonly topics: Topics,
  ) {}

  /**
   * Throws `InvalidInputError` when the words mention anybody but active members of the author's territory, and when
   * the parts are not those of a post of that kind.
   */
  async write(post: Key, author: Membership, input: PublishPostInput): Promise<void> {
    const words = this.parts.wordsOf(input);
    const body = this.parts.bodyOf(input);
    const mentioned = await this.mentions.check(author, words);
    await this.repository.insert(post, input.kind, { body, mentioned });
    await this.topics.write(post, words);
    await this.parts.write(post, author, input.kind, input);
    await this.mentions.announce(post, author.memberId, mentioned);
  }

  /** As `write`, for a post that exists: it keeps the former words, and tells those whom it did not mention before. */
  async rewrite(post: HeldSubject, editor: Membership, input: EditPostInput): Promise<void> {
    const words = this.parts.wordsOf(input);
    const body = this.parts.bodyOf(input);
    const mentioned = await this.mentions.check(editor, words);
    const former = await this.parts.formerWords(post);
    const before = await this.repository.edit(post, { body, mentioned });
    const now = former === undefined ? words : [...this.parts.besides(input), words].join('\n\n');
    const said = former ?? before.body;
    if (said !== now) await this.versions.keep(post, editor, { body: said, mentioned: before.mentioned });
    await this.topics.rewrite(post, words);
    await this.parts.rewrite(post, editor, before.kind, input);
    const added = mentioned.filter((id) => !before.mentioned.includes(id));
    await this.mentions.announce(post, editor.memberId, added);
  }

  /** Ends the draft that becomes the post; gives the rest. Throws `DraftGoneError` when it was published or deleted before. */
  async takeDraft(author: Membership, { draft, ...input }: PublishPostInput): Promise<PublishPostInput> {
    if (draft && !(await this.drafts.take(author, draft))) throw new DraftGoneError();
    return input;
  }

  /** What the gate looks at: everything that is said, whichever part says it. */
  said(input: PostInput): Pick<ScreenedText, 'words' | 'saysMore'> {
    const { text, besides } = this.shown(input);
    return { words: [text, ...besides].join('\n'), saysMore: this.parts.areGiven(input) };
  }

  /** The words of a post, what its other parts say, as plain text, and what they show. */
  shown(input: PostInput): Omit<HeldWords, 'title'> {
    return { text: this.parts.wordsOf(input), besides: this.parts.besides(input), uploads: this.parts.uploads(input) };
  }

  /** Throws `InvalidInputError` for a post that says nothing at all. */
  checkWords(post: PostModel): void {
    this.parts.checkWords(post);
  }
}
