import { Injectable } from '@nestjs/common';
import { LIMITS } from '@rayonne/contracts';
import { decodePublicId, decodeSharedId } from '../../../platform/database/public-id';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { authorize, InvalidInputError, NotFoundError } from '../../../platform/graphql/domain-error';
import type { Viewer } from '../../identity';
import { Ledger } from '../../ledger';
import { Memberships, MembersLoaders, type Membership } from '../../territories';
import { CHECKS } from '../checks/checks';
import { TooManyBlockedWordsError, WordBlockedAlreadyError } from '../screening.errors';
import { canReview, canSetHolding } from '../screening.policy';
import { wordsOf } from '../wording/folded-text';
import { presentBlockedWord } from './blocked-word-presentation';
import type { BlockWordInput, HoldFirstPostsInput } from './screening-rules.inputs';
import type { ScreeningRulesModel } from './screening-rules.models';
import { ScreeningRulesRepository, type BlockedWordRow } from './screening-rules.repository';

/** What a territory looks at before it publishes: its words, by who reviews; whom it holds, by who may change the territory. */
@Injectable()
export class ScreeningRulesService {
  constructor(
    private readonly repository: ScreeningRulesRepository,
    private readonly memberships: Memberships,
    private readonly members: MembersLoaders,
    private readonly ledger: Ledger,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  async read(viewer: Viewer, territoryId: string): Promise<ScreeningRulesModel> {
    const member = await this.memberships.require(viewer, territoryId);
    authorize(canReview(member) || canSetHolding(member));
    const present = (rows: BlockedWordRow[]) =>
      Promise.all(rows.map((row) => presentBlockedWord(territoryId, row, this.members.byKey(viewer))));
    return {
      checks: CHECKS.map(({ name }) => name),
      holdsFirstPosts: await this.repository.holdsFirstPosts(territoryId),
      words: await present(await this.repository.words(territoryId)),
      removedWords: await present(await this.repository.removedWords(territoryId)),
      mostWords: LIMITS.blockedWords,
    };
  }

  async block(viewer: Viewer, { territory, word, answer }: BlockWordInput): Promise<ScreeningRulesModel> {
    const member = await this.memberships.require(viewer, decodeSharedId(territory));
    authorize(canReview(member));
    const folded = wordsOf(word);
    if (folded.replaceAll(' ', '').length < LIMITS.blockedWord.min) throw new InvalidInputError('word');
    return this.change(viewer, member, 'screening.word_blocked', async () => {
      if ((await this.repository.countWords(member.territoryId)) >= LIMITS.blockedWords)
        throw new TooManyBlockedWordsError();
      if (!(await this.repository.add(member, { word, folded, answer }))) throw new WordBlockedAlreadyError();
      return true;
    });
  }

  async unblock(viewer: Viewer, publicId: string): Promise<ScreeningRulesModel> {
    const key = decodePublicId(publicId);
    const member = await this.memberships.require(viewer, key?.territoryId ?? null);
    authorize(canReview(member));
    return this.change(viewer, member, 'screening.word_unblocked', async () => {
      if (!(await this.repository.remove(key!, member))) throw new NotFoundError();
      return true;
    });
  }

  async holdFirstPosts(viewer: Viewer, { territory, holds }: HoldFirstPostsInput): Promise<ScreeningRulesModel> {
    const member = await this.memberships.require(viewer, decodeSharedId(territory));
    authorize(canSetHolding(member));
    return this.change(viewer, member, 'screening.first_posts_set', () =>
      this.repository.holdFirstPosts(member.territoryId, holds),
    );
  }

  /** Every change is an act that the members may learn of; what changed nothing is none. */
  private async change(
    viewer: Viewer,
    by: Membership,
    verb: `screening.${string}`,
    work: () => Promise<boolean>,
  ): Promise<ScreeningRulesModel> {
    await this.unitOfWork.run(async () => {
      if (await work()) await this.ledger.record({ verb, by, towards: 'territory', scope: 'territory' });
    });
    return this.read(viewer, by.territoryId);
  }
}
