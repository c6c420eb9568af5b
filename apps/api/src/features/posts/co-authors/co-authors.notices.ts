import { Injectable, type OnModuleInit } from '@nestjs/common';
import { OnEvent } from '../../../platform/events/on-event.decorator';
import { Attention, type NoticeKind } from '../../attention';
import { CoAuthorAccepted, CoAuthorInvited, CoAuthorLeft, CoAuthorRemoved } from '../../subjects';

const INVITED: NoticeKind = {
  name: 'posts.co_author_invited',
  mail: 'within budget',
  mailText: 'mail.notice.coAuthorInvited',
};
const ACCEPTED: NoticeKind = { name: 'posts.co_author_accepted', mail: 'never' };
const REMOVED: NoticeKind = { name: 'posts.co_author_removed', mail: 'never' };
const LEFT: NoticeKind = { name: 'posts.co_author_left', mail: 'never' };

/** Tells the other one. Nobody is told that they were turned down: the author sees it where they asked. */
@Injectable()
export class CoAuthorsNotices implements OnModuleInit {
  constructor(private readonly attention: Attention) {}

  onModuleInit(): void {
    for (const kind of [INVITED, ACCEPTED, REMOVED, LEFT]) this.attention.registerKind(kind);
  }

  @OnEvent(CoAuthorInvited, 'in transaction')
  onCoAuthorInvited(event: CoAuthorInvited): Promise<void> {
    return this.tellCoAuthor(INVITED, event);
  }

  @OnEvent(CoAuthorAccepted, 'in transaction')
  onCoAuthorAccepted(event: CoAuthorAccepted): Promise<void> {
    return this.tellAuthor(ACCEPTED, event);
  }

  @OnEvent(CoAuthorRemoved, 'in transaction')
  onCoAuthorRemoved(event: CoAuthorRemoved): Promise<void> {
    return this.tellCoAuthor(REMOVED, event);
  }

  @OnEvent(CoAuthorLeft, 'in transaction')
  onCoAuthorLeft(event: CoAuthorLeft): Promise<void> {
    return this.tellAuthor(LEFT, event);
  }

  private tellCoAuthor(kind: NoticeKind, { subject, memberId: to }: CoAuthorInvited): Promise<void> {
    const { territoryId, id: subjectId, authorId: by } = subject;
    return this.attention.reach({ kind, territoryId, to, by, subjectId });
  }

  private tellAuthor(kind: NoticeKind, { subject, memberId: by }: CoAuthorAccepted): Promise<void> {
    const { territoryId, id: subjectId, authorId: to } = subject;
    return this.attention.reach({ kind, territoryId, to, by, subjectId });
  }
}
