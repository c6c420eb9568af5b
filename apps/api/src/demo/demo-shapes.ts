import type { DemoMedia } from './demo-media';

export interface DemoReply {
  readonly by: string;
  readonly text: string;
  /** Position of the reply that it answers. */
  readonly answers?: number;
}

interface DemoSubject {
  readonly by: string;
  /** The organisation in whose name they speak. */
  readonly as?: string;
  /** Hours before the demo began. */
  readonly hoursAgo: number;
  readonly replies?: readonly DemoReply[];
  /** Who thanks, applauds or supports. */
  readonly reactions?: readonly string[];
  /** So many days at the head of the territory, from the demo's beginning. */
  readonly featuredDays?: number;
  /** For whom and where it is, as the input takes it. */
  readonly settings?: { readonly audience?: 'PUBLIC'; readonly language?: string; readonly communeCode?: string };
  /** Who says that it holds no more, and why. */
  readonly doubts?: readonly { readonly by: string; readonly reason: string }[];
}

export interface DemoPost extends DemoSubject {
  readonly kind: 'post';
  /** `@Name` mentions the person of that name. */
  readonly body: string;
  /** What it is beside its words, as the input of the API wants it at that moment. */
  readonly beside?: () => object;
  /** Positions that people chose in its poll. */
  readonly votes?: Readonly<Record<string, readonly number[]>>;
  readonly media?: DemoMedia;
  /** Title of the opportunity that it publishes on. */
  readonly shares?: string;
  /** Who signs it too, and who has not answered yet. */
  readonly signedBy?: readonly string[];
  readonly invited?: readonly string[];
  /** It is a question. */
  readonly asks?: boolean;
  /** Position of the reply that answers it. */
  readonly accepted?: number;
}

export interface DemoOpportunity extends DemoSubject {
  readonly kind: 'opportunity';
  readonly direction: 'OFFER' | 'NEED';
  readonly title: string;
  readonly body: string;
  readonly communeCode?: string;
  /** Its kind and its fields; business otherwise. */
  readonly about?: Record<string, unknown>;
  /** Those to whom its author opens it by name. */
  readonly guests?: readonly string[];
  /** Days from the demo's beginning. */
  readonly deadlineInDays?: number;
}

export const post = (by: string, hoursAgo: number, body: string, more: Partial<DemoPost> = {}): DemoPost => ({
  kind: 'post',
  by,
  hoursAgo,
  body,
  ...more,
});

export const opportunity = (
  by: string,
  hoursAgo: number,
  direction: 'OFFER' | 'NEED',
  title: string,
  body: string,
  more: Partial<DemoOpportunity> = {},
): DemoOpportunity => ({ kind: 'opportunity', by, hoursAgo, direction, title, body, ...more });
