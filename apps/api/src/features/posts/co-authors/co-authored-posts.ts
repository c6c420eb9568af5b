import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { NotFoundError } from '../../../platform/graphql/domain-error';
import type { Viewer } from '../../identity';
import { CoAuthors, HandOvers, Subjects, type HeldSubject } from '../../subjects';
import type { Membership } from '../../territories';
import { POST_KIND } from '../post.kind';
import type { PostModel } from '../post.model';
import type {
  AnswerPostOfferInput,
  OfferPostInput,
  AnswerCoAuthorshipInput,
  EndCoAuthorshipInput,
  InviteCoAuthorsInput,
} from './co-authors.inputs';

/** Who signs a published post. Every act holds the post, so that two at once follow one another. */
@Injectable()
export class CoAuthoredPosts {
  constructor(
    private readonly coAuthors: CoAuthors,
    private readonly handOvers: HandOvers,
    private readonly subjects: Subjects,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  invite(viewer: Viewer, { post, coAuthors }: InviteCoAuthorsInput): Promise<PostModel> {
    return this.change(viewer, post, (member, held) => this.coAuthors.invite(member, held, coAuthors));
  }

  answer(viewer: Viewer, { post, accept }: AnswerCoAuthorshipInput): Promise<PostModel> {
    return this.change(viewer, post, (member, held) => this.coAuthors.answer(member, held, accept));
  }

  end(viewer: Viewer, { post, member: publicId }: EndCoAuthorshipInput): Promise<PostModel> {
    return this.change(viewer, post, (member, held) => this.coAuthors.end(member, held, publicId));
  }

  offer(viewer: Viewer, { post, member: publicId }: OfferPostInput): Promise<PostModel> {
    return this.change(viewer, post, (member, held) => this.handOvers.offer(member, held, publicId ?? null));
  }

  answerOffer(viewer: Viewer, { post, accept }: AnswerPostOfferInput): Promise<PostModel> {
    return this.change(viewer, post, (member, held) => this.handOvers.answer(member, held, accept));
  }

  private change(
    viewer: Viewer,
    publicId: string,
    act: (member: Membership, post: HeldSubject) => Promise<void>,
  ): Promise<PostModel> {
    return this.unitOfWork.run(async () => {
      const { member, id } = await this.subjects.locate(viewer, publicId);
      const post = await this.subjects.hold(member, id);
      if (post.kind !== POST_KIND) throw new NotFoundError();
      await act(member, post);
      return (await this.subjects.find(member, id)) as PostModel;
    });
  }
}
