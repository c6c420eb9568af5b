import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Key } from '../../../platform/database/public-id';
import { existsFor } from '../../identity';
import type { SubjectCore } from '../../subjects';
import type { Membership } from '../../territories';
import type { PostInput, PostPart } from '../parts/post-part';
import { PostParts } from '../parts/post-parts';
import { PostKindModel } from '../post-kinds';
import type { PostModel } from '../post.model';
import type { PublishPostInput } from '../publishing/posts.inputs';
import type { PollChoiceModel, PollModel, PollResultsModel } from './poll.models';
import { PollsRepository } from './polls.repository';
import { canVote, checkPoll, seesResults, seesVoters } from './polls.policy';

interface OptionJson {
  position: number;
  label: string | null;
  startsAt: string | null;
  voteCount: number;
}

interface PollJson {
  choice: PollChoiceModel;
  closesAt: string;
  isClosed: boolean;
  isNamed: boolean;
  results: PollResultsModel;
  voterCount: number;
  options: OptionJson[];
  mine: number[] | null;
}

/**
 * How many votes come from people who do not exist for the reader. Only where votes bear names: of a secret poll, the
 * difference would tell how somebody voted.
 */
const unseen = (which: string) => `
  case when not po.is_named or (select hidden_members($1, $2)) = '{}' then 0 else (
    select count(*)::int from poll_votes pv
     where pv.territory_id = po.territory_id and pv.poll_id = po.id ${which}
       and not ${existsFor('pv.member_id', { territory: '$1', member: '$2' })}) end`;

const CONTENT = `
  select json_build_object(
           'choice', po.choice, 'closesAt', po.closes_at, 'isClosed', po.closes_at <= now(), 'isNamed', po.is_named,
           'results', po.results, 'voterCount', po.voter_count - ${unseen('')},
           'options', (
             select json_agg(json_build_object('position', o.position, 'label', o.label, 'startsAt', o.starts_at,
                                               'voteCount', o.vote_count - ${unseen('and o.position = any(pv.choices)')})
                             order by o.position)
               from poll_options o where o.territory_id = po.territory_id and o.poll_id = po.id),
           'mine', (
             select to_json(mine.choices) from poll_votes mine
              where mine.territory_id = po.territory_id and mine.poll_id = po.id and mine.member_id = $2))
    from polls po where po.territory_id = p.territory_id and po.id = p.id`;

/** A poll beside the question of a post. Whether it is closed is a matter of the time, not of a job. */
@Injectable()
export class PollPart implements PostPart<PollJson>, OnModuleInit {
  readonly name = 'poll';
  readonly kind = PostKindModel.POLL;
  readonly contentSql = CONTENT;

  constructor(
    private readonly repository: PollsRepository,
    private readonly parts: PostParts,
  ) {}

  onModuleInit(): void {
    this.parts.register(this);
  }

  isGiven(input: PostInput): boolean {
    return 'poll' in input && Boolean(input.poll);
  }

  says(input: PostInput): string[] {
    return 'poll' in input ? (input.poll?.options.flatMap(({ label }) => label ?? []) ?? []) : [];
  }

  async write(post: Key, _author: Membership, { poll }: PublishPostInput): Promise<void> {
    checkPoll(poll!, new Date());
    await this.repository.insert(post, poll!);
  }

  present(content: PollJson | null, reader: Membership, core: SubjectCore): Pick<PostModel, 'poll'> {
    return { poll: content && presentPoll(content, reader, core) };
  }
}

function presentPoll({ options, mine, closesAt, ...poll }: PollJson, reader: Membership, core: SubjectCore): PollModel {
  const state = { ...poll, hasVoted: mine !== null };
  const isShown = seesResults(state);
  return {
    ...poll,
    id: core.id,
    closesAt: new Date(closesAt),
    options: options.map(({ startsAt, voteCount, ...option }) => ({
      ...option,
      startsAt: startsAt === null ? null : new Date(startsAt),
      voteCount: isShown ? voteCount : null,
    })),
    viewerChoices: mine ?? [],
    viewerCan: {
      vote: canVote(reader, poll),
      close: core.viewerCan.edit && !poll.isClosed,
      seeVoters: seesVoters(state),
    },
  };
}
