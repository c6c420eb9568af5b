import { Injectable } from '@nestjs/common';
import type { Power } from '@rayonne/contracts';
import type { z } from 'zod';
import type { Actor } from '../../ledger';

export interface ProposedAct<Act> {
  readonly by: Actor;
  readonly act: Act;
  readonly why: string;
  /** Of the charter under which it was proposed. */
  readonly charterVersion: number;
  readonly decision: 'holder' | 'sponsors' | 'vote';
}

/** A kind of act that the charter may want others to stand by. */
export interface ProposalKind<Act> {
  /** `charter.change`, `mandates.grant` … */
  readonly name: string;
  /** Whose article says how many must stand by, and of which trust. */
  readonly power: Power;
  readonly schema: z.ZodType<Act>;
  /** Id of the member whom it would give something to or take something from: they do not stand by it. */
  concerns?(act: Act): string;
  /** Does it, in the unit of work of its decision; gives `false` when it can no longer be done. */
  apply(proposal: ProposedAct<Act>): Promise<boolean>;
}

/** Every kind of the product. Features register theirs while the application starts. */
@Injectable()
export class ProposalKinds {
  private readonly kinds = new Map<string, ProposalKind<unknown>>();

  register<Act>(kind: ProposalKind<Act>): void {
    if (this.kinds.has(kind.name)) throw new Error(`The kind of proposal ${kind.name} is registered twice.`);
    this.kinds.set(kind.name, kind);
  }

  get(name: string): ProposalKind<unknown> {
    const kind = this.kinds.get(name);
    if (!kind) throw new Error(`No feature knows proposals of the kind ${name}.`);
    return kind;
  }
}
