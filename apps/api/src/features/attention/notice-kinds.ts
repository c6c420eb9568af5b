import { Injectable } from '@nestjs/common';
import type { MailMessageId } from '@rayonne/messages';

/** One kind of notice, declared by the feature that gives rise to it. */
export interface NoticeKind {
  /** `feature.past_tense`, such as `discussions.mentioned`; clients hold the words under it. */
  readonly name: `${string}.${string}`;
  /**
   * Whether it also goes out by mail while it stays unseen: `within budget` counts against the person's weekly contact
   * budget, `always` is for what somebody addresses to this person alone.
   */
  readonly mail: 'never' | 'within budget' | 'always';
  /** What the mail says; gets `{actor}`, `{organisation}` and, of a digest, `{count}` and `{name}`. */
  readonly mailText?: MailMessageId;
  /** It leads to the profile of whoever acted, not to the territory. */
  readonly leadsToActor?: boolean;
  /** Told once in so many days about the same person's acts (in the same organisation), however often they repeat them. */
  readonly oncePerActorInDays?: number;
  /** What it offers to do where its content is shown, as the address says it: `extend`. */
  readonly offers?: string;
  /**
   * Where it leads in the web application, when it is about no content: the territory's home by default. Gets the public id
   * of what else it is about, and what it sums up, if anything.
   */
  readonly path?: (slug: string, about: string | null, digest: NoticeDigest | null) => string;
}

/** Several things that one notice sums up. */
export interface NoticeDigest {
  readonly count: number;
  /** Under which they were found; the recipient's own words. */
  readonly name: string;
  /** The parameters of the address that shows them. */
  readonly query: string;
}

/** What somebody waits for an answer to. */
export interface Waiting {
  readonly actorName: string;
  readonly territoryName: string;
  /** Where it leads in the web application, from the slash on. */
  readonly path: string;
  /** What tells this wait from an earlier one, such as when it began: each is reminded of once. */
  readonly occasion: string;
}

/** Something that shows elsewhere than in the inbox, and of which a mail reminds when it waits for too long. */
export interface ReminderKind {
  readonly name: `${string}.${string}`;
  readonly mailText: MailMessageId;
  readonly afterMinutes: number;
  /** What waits for the account under that id, as it stands now; `null` when it was dealt with or is out of sight. */
  findWaiting(accountId: string, territoryId: string, id: string): Promise<Waiting | null>;
}

/** Every kind of the product. Features register theirs while the application starts. */
@Injectable()
export class NoticeKinds {
  private readonly notices = new Map<string, NoticeKind>();
  private readonly reminders = new Map<string, ReminderKind>();

  register(kind: NoticeKind): void {
    add(this.notices, kind);
  }

  registerReminder(kind: ReminderKind): void {
    add(this.reminders, kind);
  }

  /** `undefined` for a kind of an earlier version. */
  find(name: string): NoticeKind | undefined {
    return this.notices.get(name);
  }

  findReminder(name: string): ReminderKind | undefined {
    return this.reminders.get(name);
  }
}

function add<Kind extends { readonly name: string }>(kinds: Map<string, Kind>, kind: Kind): void {
  if (kinds.has(kind.name)) throw new Error(`The kind of notice ${kind.name} is registered twice.`);
  kinds.set(kind.name, kind);
}
