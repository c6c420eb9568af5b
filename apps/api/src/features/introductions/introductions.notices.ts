import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Key } from '../../platform/database/public-id';
import { Attention, type NoticeKind } from '../attention';

const toIntroduction = (slug: string, about: string | null) => `/t/${slug}/introductions/${about ?? ''}`;
const toConversation = (_slug: string, about: string | null) => `/messages/${about ?? ''}`;

/** What is asked of one person alone goes out by mail: whoever asks has taken it from the budget of who introduces. */
const REQUESTED: NoticeKind = {
  name: 'introductions.requested',
  mail: 'always',
  mailText: 'mail.notice.introductionRequested',
  path: toIntroduction,
};
const FORWARDED: NoticeKind = {
  name: 'introductions.forwarded',
  mail: 'always',
  mailText: 'mail.notice.introductionForwarded',
  path: toIntroduction,
};
const ACCEPTED: NoticeKind = {
  name: 'introductions.accepted',
  mail: 'always',
  mailText: 'mail.notice.introductionAccepted',
  path: toConversation,
};
const OUTCOME: NoticeKind = {
  name: 'introductions.outcome_asked',
  mail: 'within budget',
  mailText: 'mail.notice.introductionOutcome',
  path: toIntroduction,
};
const SUCCEEDED: NoticeKind = { name: 'introductions.succeeded', mail: 'never', path: toIntroduction };

/** Tells those concerned, and of a refusal nobody. */
@Injectable()
export class IntroductionsNotices implements OnModuleInit {
  constructor(private readonly attention: Attention) {}

  onModuleInit(): void {
    for (const kind of [REQUESTED, FORWARDED, ACCEPTED, OUTCOME, SUCCEEDED]) this.attention.registerKind(kind);
  }

  /** Somebody is asked to pass it on. */
  requested(introduction: Key, to: string, by: string): Promise<void> {
    return this.reach(REQUESTED, introduction, to, by);
  }

  /** Somebody is introduced to who reads this. */
  forwarded(introduction: Key, to: string, by: string): Promise<void> {
    return this.reach(FORWARDED, introduction, to, by);
  }

  async accepted(conversation: Key, people: readonly string[], by: string): Promise<void> {
    for (const to of people) await this.reach(ACCEPTED, conversation, to, by);
  }

  /** `by` is the other end, who gives the line its name. */
  outcomeAsked(introduction: Key, to: string, by: string): Promise<void> {
    return this.reach(OUTCOME, introduction, to, by);
  }

  async succeeded(introduction: Key, introducers: readonly string[], by: string): Promise<void> {
    for (const to of introducers) await this.reach(SUCCEEDED, introduction, to, by);
  }

  /** What nobody has seen yet of something that is asked no more. */
  takeBack({ territoryId, id }: Key): Promise<void> {
    return this.attention.recallAbout(territoryId, id);
  }

  private reach(kind: NoticeKind, { territoryId, id: aboutId }: Key, to: string, by: string): Promise<void> {
    return this.attention.reach({ kind, territoryId, to, by, aboutId });
  }
}
