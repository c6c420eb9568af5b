import type { Key } from '../../../platform/database/public-id';
import type { HeldUpload } from '../../screening';
import type { HeldSubject, LongTexts, SubjectCore } from '../../subjects';
import type { Membership } from '../../territories';
import type { PostKindModel } from '../post-kinds';
import type { PostModel } from '../post.model';
import type { EditPostInput, PublishPostInput } from '../publishing/posts.inputs';

export type PostInput = PublishPostInput | EditPostInput;

/**
 * Something that a post may bring beside its words, registered by whoever owns its tables: publishing, editing and
 * reading go through every part, so that a new one changes none of them. `Content` is the shape that `contentSql` gives.
 */
export interface PostPart<Content = unknown> {
  /** Its field of `Post`, and of the inputs where an author gives it. */
  readonly name: keyof PostModel & string;
  /** Set when every post of that kind has the part, and no other post. */
  readonly kind?: PostKindModel;
  /** The kind of post that never has it, because it keeps the same thing in its own way. */
  readonly exceptKind?: PostKindModel;
  /** Set where it adds nothing to what the post says. */
  readonly isSilent?: boolean;
  /** Whether a post that has it may go without words. */
  readonly speaks?: boolean;
  /**
   * Constant SQL, one expression of type `json`: the content for the row `p` of `posts` and its row `s` of `subjects`, as
   * the member `$2` of the territory `$1` may read it; null where the post has none.
   */
  readonly contentSql: string;
  /** Whether the input has anything for this part. */
  isGiven(input: PostInput): boolean;
  /** What the post says, where this part says it in place of the input's `body`. */
  words?(input: PostInput): string;
  /** The beginning of those words, where lists show no more of them. */
  extract?(input: PostInput): string;
  /** What an input that gives the part says beside those words, as plain text: for whoever screens it. */
  says?(input: PostInput): readonly string[];
  /** The pictures and documents that an input brings with the part, in their order: for whoever screens it. */
  uploads?(input: PostInput): readonly HeldUpload[];
  /** Within the unit of work that publishes, for an input that gives the part. Refuses bad input. */
  write(post: Key, author: Membership, input: PublishPostInput): Promise<void>;
  /** Within the unit of work of every edit of a post that may have the part: what the input leaves out stays. */
  rewrite?(post: HeldSubject, editor: Membership, input: EditPostInput): Promise<void>;
  /** All that a post says in this part, and what `says` gives before it, for its history; nothing where it has none. */
  formerWords?(post: Key): Promise<string | undefined>;
  /** Those texts whole where the post's words are only their beginning, in one statement. */
  longTexts?(territoryId: string, ids: readonly string[]): Promise<LongTexts>;
  present(content: Content | null, reader: Membership, core: SubjectCore): Partial<PostModel>;
}
