import { Injectable } from '@nestjs/common';
import type { Key } from '../../../platform/database/public-id';
import { InvalidInputError } from '../../../platform/graphql/domain-error';
import type { HeldUpload } from '../../screening';
import type { HeldSubject, LongTexts, SubjectCore } from '../../subjects';
import type { Membership } from '../../territories';
import { KINDS_OF_WORDS, PostKindModel } from '../post-kinds';
import type { PostModel } from '../post.model';
import type { EditPostInput, PublishPostInput } from '../publishing/posts.inputs';
import type { PostInput, PostPart } from './post-part';

/** Every part that a post may have. They register while the application starts. */
@Injectable()
export class PostParts {
  private readonly parts: PostPart[] = [];

  register<Content>(part: PostPart<Content>): void {
    if (this.parts.some(({ name }) => name === part.name)) {
      throw new Error(`the part "${part.name}" of posts is registered twice`);
    }
    this.parts.push(part);
  }

  /** The SQL expression of all of them, one key each. */
  get contentSql(): string {
    const pairs = this.parts.map(({ name, kind, exceptKind, contentSql }) => {
      const when = kind ? `p.kind = '${kind}'` : exceptKind && `p.kind <> '${exceptKind}'`;
      return `'${name}', ${when ? `case when ${when} then (${contentSql}) end` : `(${contentSql})`}`;
    });
    return `json_build_object(${pairs.join(', ')})`;
  }

  /** Throws `InvalidInputError` when the parts of the input are not those of the kind of post it is to be. */
  private check(kind: PostKindModel, input: PostInput): void {
    for (const part of this.parts) {
      if (!goesWith(part, kind) && part.isGiven(input)) throw new InvalidInputError(part.name);
    }
  }

  async write(post: Key, author: Membership, kind: PostKindModel, input: PublishPostInput): Promise<void> {
    this.check(kind, input);
    const own = this.parts.find((part) => part.kind === kind);
    if (!own && !KINDS_OF_WORDS.includes(kind)) throw new InvalidInputError('kind');
    if (own && !own.isGiven(input)) throw new InvalidInputError(own.name);
    for (const part of this.parts) {
      if (part.isGiven(input)) await part.write(post, author, input);
    }
  }

  async rewrite(post: HeldSubject, editor: Membership, kind: PostKindModel, input: EditPostInput): Promise<void> {
    this.check(kind, input);
    for (const part of this.parts) {
      if (goesWith(part, kind)) await part.rewrite?.(post, editor, input);
    }
  }

  wordsOf(input: PostInput): string {
    const speaker = this.parts.find((part) => part.words && part.isGiven(input));
    return speaker?.words?.(input) ?? input.body;
  }

  /** As much of the words as lists show. */
  bodyOf(input: PostInput): string {
    const speaker = this.parts.find((part) => part.extract && part.isGiven(input));
    return speaker?.extract?.(input) ?? this.wordsOf(input);
  }

  /** What a post says in a part that is about to be rewritten; nothing where its own words say it. */
  async formerWords(post: Key): Promise<string | undefined> {
    for (const part of this.parts) {
      const words = await part.formerWords?.(post);
      if (words !== undefined) return words;
    }
    return undefined;
  }

  /** Whether the input says anything beside words. */
  areGiven(input: PostInput): boolean {
    return this.parts.some((part) => part.isSilent !== true && part.isGiven(input));
  }

  /** What the parts of the input say beside its words, as plain text. */
  besides(input: PostInput): string[] {
    return this.parts.flatMap((part) => (part.isGiven(input) ? (part.says?.(input) ?? []) : []));
  }

  uploads(input: PostInput): HeldUpload[] {
    return this.parts.flatMap((part) => (part.isGiven(input) ? [...(part.uploads?.(input) ?? [])] : []));
  }

  /** Throws `InvalidInputError` for a post that says nothing at all. */
  checkWords(post: PostModel): void {
    const isSaid = ({ name, speaks }: PostPart) => {
      const part: unknown = post[name];
      return speaks === true && part !== null && part !== undefined && !(Array.isArray(part) && part.length === 0);
    };
    if (post.body === '' && !this.parts.some(isSaid)) throw new InvalidInputError('body');
  }

  /** The long texts among those posts. */
  async longTexts(territoryId: string, ids: readonly string[]): Promise<LongTexts> {
    const asked = this.parts.flatMap((part) => (part.longTexts ? [part.longTexts(territoryId, ids)] : []));
    return new Map((await Promise.all(asked)).flatMap((texts) => [...texts]));
  }

  present(contents: Record<string, unknown>, reader: Membership, core: SubjectCore): Partial<PostModel> {
    const presented = this.parts.map((part) => part.present(contents[part.name] ?? null, reader, core));
    return Object.assign({}, ...presented) as Partial<PostModel>;
  }
}

const goesWith = ({ kind, exceptKind }: PostPart, of: PostKindModel) =>
  kind === undefined ? exceptKind !== of : kind === of;
