import { Injectable } from '@nestjs/common';
import type { Key } from '../../../../platform/database/public-id';
import { UnitOfWork } from '../../../../platform/database/unit-of-work';
import { NotFoundError } from '../../../../platform/graphql/domain-error';
import type { Viewer } from '../../../identity';
import { StoryDrafts } from '../../../posts';
import { LifeService } from '../../life/life.service';
import { OutcomesRepository } from '../outcomes.repository';
import type { AnswerStoryInput, OutcomeStoryModel, ProposeStoryInput } from './outcome-story.models';
import { OutcomeStoriesRepository } from './outcome-stories.repository';
import { StoryNotices } from './story-notices';

/** An outcome told as a story: word for word agreed to by the other side, then a draft of whoever asked. */
@Injectable()
export class OutcomeStories {
  constructor(
    private readonly repository: OutcomeStoriesRepository,
    private readonly outcomes: OutcomesRepository,
    private readonly drafts: StoryDrafts,
    private readonly notices: StoryNotices,
    private readonly life: LifeService,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** Once an outcome: asked again, nothing more happens. */
  propose(viewer: Viewer, { id, title, text }: ProposeStoryInput): Promise<boolean> {
    return this.unitOfWork.run(async () => {
      const { owner, held } = await this.life.own(viewer, id);
      const party = await this.outcomes.party(held);
      if (!party) throw new NotFoundError();
      const state = party.partnerId ? 'asked' : 'agreed';
      if (!(await this.repository.insert(held, owner, { title, words: text, state }))) return true;
      if (party.partnerId) await this.notices.ask(held, { from: owner.memberId, to: party.partnerId });
      else await this.drafts.begin(owner, { title, text });
      await this.life.changed({ owner, held });
      return true;
    });
  }

  answer(viewer: Viewer, { id, isAgreed }: AnswerStoryInput): Promise<boolean> {
    return this.unitOfWork.run(async () => {
      const { member, held } = await this.life.see(viewer, id);
      const party = await this.outcomes.party(held);
      const story = await this.repository.find(held);
      if (party?.partnerId !== member.memberId || !story) throw new NotFoundError();
      if (story.state !== 'asked') return true;
      await this.repository.setState(held, isAgreed ? 'agreed' : 'declined');
      if (isAgreed) {
        const asker = { territoryId: held.territoryId, memberId: story.askedBy };
        await this.drafts.begin(asker, { title: story.title, text: story.words });
        await this.notices.tell(held, { from: member.memberId, to: story.askedBy });
      }
      return true;
    });
  }

  /** For the two sides; a refusal looks to the one who asked as if nobody had answered yet. */
  async read(
    key: Key,
    { isOwner, isPartner }: { isOwner: boolean; isPartner: boolean },
  ): Promise<OutcomeStoryModel | null> {
    if (!isOwner && !isPartner) return null;
    const story = await this.repository.find(key);
    if (!story || (isPartner && story.state === 'declined')) return null;
    const { title, words: text, state } = story;
    return { title, text, awaitsViewer: isPartner && state === 'asked', isDrafted: state === 'agreed' };
  }
}
