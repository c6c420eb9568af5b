import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Key } from '../../../platform/database/public-id';
import { presentMentioned, type MentionedRow } from '../../discussions';
import { existsFor } from '../../identity';
import { CoAuthors, Subjects } from '../../subjects';
import { MEMBER_COLUMNS, MEMBER_JOINS, type Membership } from '../../territories';
import type { PostInput, PostPart } from '../parts/post-part';
import { PostParts } from '../parts/post-parts';
import type { PostModel } from '../post.model';
import type { PublishPostInput } from '../publishing/posts.inputs';
import { CoAuthorStateModel } from './co-authors.model';

interface CoAuthorJson {
  readonly state: CoAuthorStateModel;
  readonly member: MentionedRow;
  readonly at: string;
}

/** An offer is between the author and whom they ask. */
const STATE = `
  case when co.offered_at is not null and $2 in (s.author_id, co.member_id) then 'offered' else co.state end`;

const SIGNING: readonly CoAuthorStateModel[] = [CoAuthorStateModel.ACCEPTED, CoAuthorStateModel.OFFERED];

/** Who signs a post with its author. Whoever has not agreed is known to the author and to themselves alone. */
@Injectable()
export class CoAuthorsPart implements PostPart<CoAuthorJson[]>, OnModuleInit {
  readonly name = 'coAuthors';
  readonly isSilent = true;
  readonly contentSql = `
    select json_agg(json_build_object('state', ${STATE}, 'member', to_json(one), 'at', coalesce(co.answered_at, co.invited_at)))
      from co_authors co
      join lateral (select ${MEMBER_COLUMNS} from members m ${MEMBER_JOINS}
                     where m.territory_id = co.territory_id and m.id = co.member_id and m.state = 'active') one on true
     where co.territory_id = p.territory_id and co.subject_id = p.id
       and (co.state = 'accepted' or s.author_id = $2 or (co.state = 'invited' and co.member_id = $2))
       and ${existsFor('co.member_id', { territory: '$1', member: '$2' })}`;

  constructor(
    private readonly parts: PostParts,
    private readonly coAuthors: CoAuthors,
    private readonly subjects: Subjects,
  ) {}

  onModuleInit(): void {
    this.parts.register(this);
  }

  isGiven(input: PostInput): boolean {
    return 'coAuthors' in input && Boolean(input.coAuthors?.length);
  }

  async write(post: Key, author: Membership, { coAuthors }: PublishPostInput): Promise<void> {
    await this.coAuthors.invite(author, await this.subjects.hold(author, post.id), coAuthors!);
  }

  present(
    content: readonly CoAuthorJson[] | null,
    reader: Membership,
  ): Pick<PostModel, 'coAuthors' | 'coAuthorships' | 'viewerCoAuthorState'> {
    // Here, not in SQL: a page of posts is read without sorting.
    const sorted = (content ?? []).toSorted((one, other) => Date.parse(one.at) - Date.parse(other.at));
    const all = sorted.map(({ state, member }) => ({ state, member: presentMentioned(member, reader) }));
    return {
      coAuthors: all.filter(({ state }) => SIGNING.includes(state)).map(({ member }) => member),
      coAuthorships: all,
      viewerCoAuthorState: all.find(({ member }) => member.isViewer)?.state ?? null,
    };
  }
}
