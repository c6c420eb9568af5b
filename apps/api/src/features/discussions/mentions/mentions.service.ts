import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Key } from '../../../platform/database/public-id';
import { InvalidInputError } from '../../../platform/graphql/domain-error';
import { Attention, type NoticeKind } from '../../attention';
import { MembersService, type Membership } from '../../territories';
import { mentionedIn } from './mentions';

const MENTIONED: NoticeKind = {
  name: 'discussions.mentioned',
  mail: 'within budget',
  mailText: 'mail.notice.mentioned',
};

/** Whom a text mentions: checked before it is published, told once it is. */
@Injectable()
export class Mentions implements OnModuleInit {
  constructor(
    private readonly members: MembersService,
    private readonly attention: Attention,
  ) {}

  onModuleInit(): void {
    this.attention.registerKind(MENTIONED);
  }

  /** Ids of the active members who exist for the author and whom `body` mentions. Throws `InvalidInputError` for anybody else. */
  async check(author: Membership, body: string): Promise<string[]> {
    const ids = mentionedIn(body, author.territoryId);
    if (ids.length > 0 && !(await this.members.areActive(author, ids))) throw new InvalidInputError('body');
    return ids;
  }

  /**
   * Tells those members that the author mentioned them; the notice leads to the subject, or to the comment there. Within
   * the unit of work of the act.
   */
  async announce(
    { territoryId, id: subjectId }: Key,
    authorId: string,
    mentioned: readonly string[],
    commentId?: string,
  ): Promise<void> {
    for (const to of mentioned) {
      await this.attention.reach({ kind: MENTIONED, territoryId, to, by: authorId, subjectId, commentId });
    }
  }
}
