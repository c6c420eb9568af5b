import { Injectable } from '@nestjs/common';
import type { ImageModel } from '../media';
import type { Membership } from '../territories';
import type { MentionModel } from './mention.model';
import type { SubjectModel } from './subject.model';

/** What every kind shares; `present` adds the words. */
export type SubjectCore = Omit<SubjectModel, '__typename'>;

/** A text longer than lists show, in the grammar of `libs/rich-text`. */
export interface LongText {
  readonly document: unknown;
  /** Every picture of the content, in their order; its cover first. */
  readonly images: readonly ImageModel[];
}

/** By the ids of their contents. */
export type LongTexts = ReadonlyMap<string, LongText>;

/** What a content is in the words of schema.org, without its address and time, which its page knows. */
export type LinkedData = Readonly<Record<string, unknown>> & { readonly '@type': string };

/** The words of a public content, for those who are no members. */
export interface PublicWords {
  readonly title: string | null;
  /** Plain text; `<@ID>` names one of `mentions`. */
  readonly text: string;
  readonly mentions: readonly MentionModel[];
  readonly images: readonly ImageModel[];
  /** Whether `text` is only the beginning of a long one. */
  readonly isBeginning?: boolean;
  /** That long one, for whoever asked for the whole of it. */
  readonly long?: LongText | undefined;
  readonly linkedData?: LinkedData | undefined;
}

/** One kind of content, registered by the feature that owns its words. `Content` is the shape that `contentSql` gives. */
export interface SubjectKind<Content = unknown> {
  /** As in `subjects.kind`. */
  readonly kind: string;
  /**
   * Constant SQL, one expression of type `json`: the content of the row `s` of `subjects`, as the member `$2` of the
   * territory `$1` may read it. It is evaluated for rows of this kind only, within the statement that reads the spine.
   */
  readonly contentSql: string;
  /** Constant SQL condition on the row `s`: it says of itself that it is over, so nobody is asked whether it holds. */
  readonly settledSql?: string;
  /** Whether it may be for some members alone. */
  readonly mayBeConfidential?: boolean;
  present(core: SubjectCore, content: Content, reader: Membership): SubjectModel;
  /** What visitors read of it where it is public. */
  toPublic(subject: SubjectModel): PublicWords;
  /** The long texts among those contents, in one statement. Who may read them is settled by then. */
  longTexts?(territoryId: string, ids: readonly string[]): Promise<LongTexts>;
  /** Where the web application shows it, from the slash on; `id` is the public one. */
  path(territorySlug: string, id: string): string;
}

/** Every kind of content of the product. Features register theirs while the application starts. */
@Injectable()
export class SubjectKinds {
  private readonly kinds = new Map<string, SubjectKind>();

  register<Content>(kind: SubjectKind<Content>): void {
    if (this.kinds.has(kind.kind)) throw new Error(`the kind of content "${kind.kind}" is registered twice`);
    this.kinds.set(kind.kind, kind);
  }

  get(name: string): SubjectKind {
    const kind = this.kinds.get(name);
    if (!kind) throw new Error(`no feature has registered the kind of content "${name}"`);
    return kind;
  }

  has(name: string): boolean {
    return this.kinds.has(name);
  }

  /** The long texts among the contents of those rows: a statement for each kind that has such. */
  async longTexts(territoryId: string, rows: readonly { kind: string; id: string }[]): Promise<LongTexts> {
    const asked = [...Map.groupBy(rows, ({ kind }) => kind)].flatMap(([name, some]) => {
      const kind = this.get(name);
      const ids = some.map(({ id }) => id);
      return kind.longTexts ? [kind.longTexts(territoryId, ids)] : [];
    });
    return new Map((await Promise.all(asked)).flatMap((texts) => [...texts]));
  }

  /** The SQL condition that somebody should say whether the row `s` still holds. */
  get overdueSql(): string {
    return `(s.review_by <= now() and not ${this.settledSql})`;
  }

  /** The SQL condition that the row `s` is over, as its kind tells. */
  get settledSql(): string {
    const settled = [...this.kinds.values()].flatMap(({ kind, settledSql }) =>
      settledSql ? [`when '${kind}' then (${settledSql})`] : [],
    );
    return settled.length > 0 ? `case s.kind ${settled.join('\n')} else false end` : 'false';
  }

  /** The SQL expression of any row's content: one more kind is one more branch, never one more statement. */
  get contentSql(): string {
    const branches = [...this.kinds.values()].map(({ kind, contentSql }) => `when '${kind}' then (${contentSql})`);
    return `case s.kind ${branches.join('\n')} end`;
  }
}
