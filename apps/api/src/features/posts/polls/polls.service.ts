import { Injectable } from '@nestjs/common';
import { pageRequest, toPage, type Page } from '../../../platform/database/keyset';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { Events } from '../../../platform/events/events';
import { authorize, NotFoundError } from '../../../platform/graphql/domain-error';
import type { Viewer } from '../../identity';
import { Ledger } from '../../ledger';
import { canEditSubject, Subjects } from '../../subjects';
import { presentMember, type MemberModel, type Membership } from '../../territories';
import type { PostModel } from '../post.model';
import type { PollVotersArgs, VoteInput } from './poll.inputs';
import { PollClosedError } from './polls.errors';
import { PollChanged } from './polls.events';
import { canVote, checkChoices, seesVoters } from './polls.policy';
import { PollsRepository, type PollRow } from './polls.repository';

/** Every vote holds its post first, so that the counters stay exact under parallel voters. */
@Injectable()
export class PollsService {
  constructor(
    private readonly repository: PollsRepository,
    private readonly subjects: Subjects,
    private readonly ledger: Ledger,
    private readonly unitOfWork: UnitOfWork,
    private readonly events: Events,
  ) {}

  /** Casts a vote, puts it in the place of an earlier one, or takes it back. */
  vote(viewer: Viewer, { post: publicId, choices }: VoteInput): Promise<PostModel> {
    return this.unitOfWork.run(async () => {
      const { member, id } = await this.subjects.locate(viewer, publicId);
      authorize(canVote(member, { isClosed: false }));
      const post = await this.subjects.hold(member, id);
      const poll = await this.find(member, id);
      if (poll.isClosed) throw new PollClosedError();
      checkChoices(choices, poll);
      const before = await this.repository.replaceVote(post, member.memberId, choices);
      const voters = await this.repository.count(post, before, choices);
      // The moment of an act would say too much of a secret vote.
      if (poll.isNamed && before.length === 0 && choices.length > 0) {
        const towards = { subject: post.id, author: post.authorId };
        await this.ledger.record({ verb: 'polls.voted', by: member, towards, scope: 'territory' });
      }
      await this.events.publish(new PollChanged(post, voters, [post.authorId, member.memberId]));
      return this.read(member, id);
    });
  }

  /** Ends the time to vote now. */
  close(viewer: Viewer, publicId: string): Promise<PostModel> {
    return this.unitOfWork.run(async () => {
      const { member, id } = await this.subjects.locate(viewer, publicId);
      const post = await this.subjects.hold(member, id);
      await this.find(member, id);
      authorize(canEditSubject(member, post));
      const voters = await this.repository.close(post);
      if (voters !== undefined) await this.events.publish(new PollChanged(post, voters, [post.authorId]));
      return this.read(member, id);
    });
  }

  /** Who chose an option of a poll whose votes bear names. Throws `ForbiddenError` for any other. */
  async voters(viewer: Viewer, { post: publicId, position, ...page }: PollVotersArgs): Promise<Page<MemberModel>> {
    const { member, id } = await this.subjects.locate(viewer, publicId);
    if (!(await this.subjects.find(member, id))) throw new NotFoundError();
    authorize(seesVoters(await this.find(member, id)));
    const request = pageRequest(page);
    const rows = await this.repository.voters(member, { id, position }, request);
    return toPage(
      rows,
      request,
      ({ at, member_id }) => ({ at, id: member_id }),
      (row) => presentMember(row, member),
    );
  }

  private async find(member: Membership, id: string): Promise<PollRow> {
    const poll = await this.repository.find(member, id);
    if (!poll) throw new NotFoundError();
    return poll;
  }

  private async read(member: Membership, id: string): Promise<PostModel> {
    return (await this.subjects.find(member, id)) as PostModel;
  }
}
