/** Who acts: a membership fits. */
export interface Actor {
  readonly territoryId: string;
  readonly memberId: string;
  /** Under a managing mandate at the time of the act: later changes do not rewrite the past. */
  readonly isManaging: boolean;
}

/** What the act is aimed at: the territory as a whole, a member, or content with whoever wrote it (ids of members). */
export type Towards = 'territory' | { readonly member: string } | { readonly subject: string; readonly author: string };

/**
 * Who may learn of the act: everyone, the members, a group, or only the two people concerned (a `private` act needs
 * a counterpart other than the actor).
 */
export type Scope = 'public' | 'territory' | 'private' | { readonly group: string };

export interface Interaction {
  /** `feature.past_tense`, such as `posts.published`. */
  readonly verb: `${string}.${string}`;
  readonly by: Actor;
  readonly towards: Towards;
  readonly scope: Scope;
}

/** Who reads the ledger; a membership fits. */
export interface Reader {
  readonly territoryId: string;
  readonly memberId: string;
}

/** An act as a reader may see it. People are members' ids, `null` once they have been forgotten. */
export interface SeenInteraction {
  readonly id: string;
  readonly verb: string;
  readonly occurredAt: Date;
  readonly byManagingMandate: boolean;
  readonly isPrivate: boolean;
  readonly actorId: string | null;
  readonly counterpartId: string | null;
  readonly subjectId: string | null;
}

/** Acts of the last days in a territory. */
export interface ActivityCounts {
  /** Acts that every member may learn of. */
  readonly acts: number;
  readonly byMembers: number;
  readonly byManagingTeam: number;
  /** How many people acted so. */
  readonly people: number;
  /** Acts between people in private or in groups; `null` when fewer than ten people stand behind them. */
  readonly reserved: number | null;
}

/** A member, and when they came. */
export interface Arrival {
  readonly memberId: string;
  readonly since: Date;
}
