import { Injectable } from '@nestjs/common';
import type { Membership } from '../../territories';

/** A picture or a document that something held brings, and what its author says of it. */
export interface HeldUpload {
  /** The public id of the author's upload. */
  readonly upload: string;
  readonly alt: string;
}

/** What is shown of something held to its author and to those who review it. */
export interface HeldWords {
  readonly title: string | null;
  readonly text: string;
  /** What else it brings: choices of a poll, addresses, descriptions of pictures. */
  readonly besides: readonly string[];
  readonly uploads?: readonly HeldUpload[];
  /** Public id of the content that it is about. */
  readonly subject?: string;
}

/** What was made of something held. */
export interface ReleasedContent {
  readonly id: string;
  /** Id of the subject that it is, or that it belongs to. */
  readonly subjectId: string;
}

/** One kind of input that may be held, registered by the feature that publishes it. */
export interface ScreenedKind<Input extends object = object> {
  readonly kind: string;
  /** Publishes what was held, with the rights that its author has now; within the unit of work of the approval. */
  publish(author: Membership, input: Input): Promise<ReleasedContent>;
  show(input: Input): HeldWords;
}

/** Every kind that may be held. Features register theirs while the application starts. */
@Injectable()
export class ScreenedKinds {
  private readonly kinds = new Map<string, ScreenedKind>();

  register<Input extends object>(kind: ScreenedKind<Input>): void {
    if (this.kinds.has(kind.kind)) throw new Error(`the screened kind "${kind.kind}" is registered twice`);
    this.kinds.set(kind.kind, kind);
  }

  get(name: string): ScreenedKind {
    const kind = this.kinds.get(name);
    if (!kind) throw new Error(`no feature has registered the screened kind "${name}"`);
    return kind;
  }
}
