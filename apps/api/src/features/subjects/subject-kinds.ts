import { Injectable } from '@nestjs/common';
import type { ImageModel } from '../media';
import type { MemberModel, Membership } from '../territories';
import type { SubjectModel } from './subject.model';

/** What every kind shares; `present` adds the words. */
export type SubjectCore = Omit<SubjectModel, '__typename'>;

/** The words of a public content, for those who are no members. */
export interface PublicWords {
  readonly title: string | null;
  /** Plain text; `<@MEMBER_ID>` mentions one of `mentions`. */
  readonly text: string;
  readonly mentions: readonly MemberModel[];
  readonly images: readonly ImageModel[];
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
  present(core: SubjectCore, content: Content, reader: Membership): SubjectModel;
  /** What visitors read of it where it is public. */
  toPublic(subject: SubjectModel): PublicWords;
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

  /** The SQL condition that somebody should say whether the row `s` still holds. */
  get overdueSql(): string {
    const settled = [...this.kinds.values()].flatMap(({ kind, settledSql }) =>
      settledSql ? [`when '${kind}' then (${settledSql})`] : [],
    );
    const isSettled = settled.length > 0 ? `case s.kind ${settled.join('\n')} else false end` : 'false';
    return `(s.review_by <= now() and not ${isSettled})`;
  }

  /** The SQL expression of any row's content: one more kind is one more branch, never one more statement. */
  get contentSql(): string {
    const branches = [...this.kinds.values()].map(({ kind, contentSql }) => `when '${kind}' then (${contentSql})`);
    return `case s.kind ${branches.join('\n')} end`;
  }
}
