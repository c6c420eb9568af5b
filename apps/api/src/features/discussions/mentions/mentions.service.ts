import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Key } from '../../../platform/database/public-id';
import { InvalidInputError } from '../../../platform/graphql/domain-error';
import { Attention, type NoticeKind } from '../../attention';
import { MentionedPages } from '../../organisations';
import { MembersService, type Membership } from '../../territories';
import { mentionedIn } from './mentions';

const MENTIONED: NoticeKind = {
  name: 'discussions.mentioned',
  mail: 'within budget',
  mailText: 'mail.notice.mentioned',
};

const ORGANISATION_MENTIONED: NoticeKind = {
  name: 'discussions.organisation_mentioned',
  mail: 'within budget',
  mailText: 'mail.notice.organisationMentioned',
};

/** Beyond that, one more inbox would only be noise. */
const MOST_TOLD = 10;

/** Whom a text mentions: checked before it is published, told once it is. */
@Injectable()
export class Mentions implements OnModuleInit {
  constructor(
    private readonly members: MembersService,
    private readonly pages: MentionedPages,
    private readonly attention: Attention,
  ) {}

  onModuleInit(): void {
    for (const kind of [MENTIONED, ORGANISATION_MENTIONED]) this.attention.registerKind(kind);
  }

  /**
   * Ids of the active members who exist for the author and of the organisations that `body` mentions. Throws
   * `InvalidInputError` for anybody and anything else.
   */
  async check(author: Membership, body: string): Promise<string[]> {
    const ids = mentionedIn(body, author.territoryId);
    if (ids.length === 0 || (await this.members.areActive(author, ids))) return ids;
    const pages = new Set((await this.pages.named(author.territoryId, ids)).map(({ page_id: id }) => id));
    const people = ids.filter((id) => !pages.has(id));
    if (people.length > 0 && !(await this.members.areActive(author, people))) throw new InvalidInputError('body');
    return ids;
  }

  /**
   * Tells those members, and those who speak for those organisations, that the author mentioned them: each once, and by
   * their own name first. The notice leads to the subject, or to the comment there. Gives who was concerned. Within the
   * unit of work of the act.
   */
  async announce(
    { territoryId, id: subjectId }: Key,
    authorId: string,
    mentioned: readonly string[],
    commentId?: string,
  ): Promise<ReadonlySet<string>> {
    const told = new Set(mentioned);
    if (told.size === 0) return told;
    const about = { territoryId, by: authorId, subjectId, commentId };
    const speakers = await this.pages.representatives(territoryId, mentioned, MOST_TOLD);
    const pages = new Set(speakers.map(({ page }) => page));
    // An organisation for which nobody speaks is no member either: that reaches nobody.
    for (const to of mentioned.filter((id) => !pages.has(id))) {
      await this.attention.reach({ ...about, kind: MENTIONED, to });
    }
    for (const { page: organisationId, memberId: to } of speakers) {
      if (told.has(to)) continue;
      told.add(to);
      await this.attention.reach({ ...about, kind: ORGANISATION_MENTIONED, to, organisationId });
    }
    return told;
  }
}
