/** Why a socket lost its access to something. */
export type AccessEndReason = 'session' | 'membership';

/** What the server pushes: hints with ids, a version and what the row on screen needs. The database is the truth. */
export interface ServerEvents {
  'post.published': (event: SubjectPublished) => void;
  'opportunity.published': (event: SubjectPublished) => void;
  'subject.changed': (event: SubjectChanged) => void;
  'subject.removed': (event: { territoryId: string; subjectId: string }) => void;
  /** Somebody voted, or the poll was closed: what of its results the viewer may see wants reading again. */
  'poll.changed': (event: { territoryId: string; subjectId: string; voterCount: number }) => void;
  /** The card of its link wants reading again. */
  'post.previewed': (event: { territoryId: string; subjectId: string }) => void;
  'comment.changed': (event: CommentChanged) => void;
  'message.sent': (event: MessageSentEvent) => void;
  'conversation.read': (event: ConversationReadEvent) => void;
  'notice.created': (event: { noticeId: string }) => void;
  /** Whom or what the viewer may see has changed, for whatever reason: lists want reading again. */
  'sight.changed': (event: Record<string, never>) => void;
  /** What the viewer may do in that territory has changed. */
  'membership.changed': (event: { territoryId: string }) => void;
  /** What waits in one of the viewer's places of a territory is not what it was. */
  'waiting.changed': (event: { territoryId: string }) => void;
  /** What the territory shows of itself has changed: its name, its colours. */
  'territory.changed': (event: { territoryId: string }) => void;
  /** The powers of every member of the territory may be others now. */
  'charter.changed': (event: { territoryId: string; version: number }) => void;
  /** What the members decide together there is not what it was: proposals, elections, stewards, mandates. */
  'decisions.changed': (event: { territoryId: string }) => void;
  /** The viewer's matches in that territory, or those of what they published, want reading again. */
  'matches.changed': (event: { territoryId: string }) => void;
  'job.progressed': (event: JobProgressed) => void;
  'access.ended': (event: { reason: AccessEndReason; territoryId?: string }) => void;
}

export interface SubjectPublished {
  territoryId: string;
  subjectId: string;
  authorId: string;
  publishedAt: string;
}

export interface SubjectChanged {
  territoryId: string;
  subjectId: string;
  version: number;
  commentCount: number;
  reactionCount: number;
  shareCount: number;
}

/** A comment was published, edited, deleted or restored: it wants reading again, and may be gone. */
export interface CommentChanged {
  territoryId: string;
  subjectId: string;
  commentId: string;
  /** The comment under which it stands, if any. */
  threadId: string | null;
}

export interface MessageSentEvent {
  conversationId: string;
  messageId: string;
  sequence: number;
  clientMessageId: string;
  /** As `Participant.id`. */
  authorId: string;
  body: string;
  sentAt: string;
}

export interface ConversationReadEvent {
  conversationId: string;
  /** As `Participant.id`. */
  participantId: string;
  sequence: number;
}

export interface JobProgressed {
  jobId: string;
  state: 'waiting' | 'running' | 'done' | 'failed' | 'cancelled';
  done: number;
  total: number | null;
}

/** What a client may ask: everything else is a GraphQL operation. */
export interface ClientEvents {
  /** Asks to follow a territory's feed; answers whether access was given. */
  'territory.follow': (territoryId: string, answer: (followed: boolean) => void) => void;
  'territory.unfollow': (territoryId: string) => void;
}
