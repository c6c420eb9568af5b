import { Inject, Injectable } from '@nestjs/common';
import { ENV, type Env } from '../../../env';
import type { Membership } from '../../territories';
import { judge, type Judgement } from '../checks/checks';
import type { ScreenedText } from '../checks/screening-check';
import { canReview } from '../screening.policy';
import { fingerprintOf } from '../wording/repeated-text';
import { Holding } from './holding';
import { ScreenedTextsRepository } from './screened-texts.repository';

/** Leave to publish now. */
export interface Leave {
  /** To be called with the id of what was published, in the same unit of work. */
  published(contentId: string): Promise<void>;
}

/** The gate before publication. What passes through it belongs to the unit of work that publishes. */
@Injectable()
export class Screening {
  constructor(
    @Inject(ENV) private readonly env: Env,
    private readonly texts: ScreenedTextsRepository,
    private readonly holding: Holding,
  ) {}

  /**
   * Looks at what somebody is about to publish. Throws the refusal of the first check that refuses; gives `null` when it
   * is held instead: then nothing is published, and `input` waits, as it is, for somebody to read it.
   */
  async check(author: Membership, text: ScreenedText, input: object): Promise<Leave | null> {
    await this.texts.takeTurns(author);
    const fingerprint = fingerprintOf(text.words);
    const { holds, refusal } = await this.judge(author, text, fingerprint);
    const remember = (contentId: string) => this.texts.remember(author, { group: text.group, fingerprint, contentId });
    if (holds.length === 0) return { published: remember };
    if (await this.holding.hasReviewer(author)) {
      await remember(await this.holding.hold(author, text.kind, input, holds));
      return null;
    }
    if (refusal) throw refusal;
    return { published: remember };
  }

  /** As `check`, for a change of what is published: that is never held, so it is refused where it would be. */
  async checkEdit(editor: Membership, text: Omit<ScreenedText, 'act'>): Promise<void> {
    const { refusal } = await this.judge(editor, { ...text, act: 'edit' }, null);
    if (refusal) throw refusal;
  }

  private async judge(author: Membership, text: ScreenedText, fingerprint: Buffer | null): Promise<Judgement> {
    return judge(text, {
      ...(await this.texts.situation(author, text.group, fingerprint)),
      trustLevel: author.trustLevel,
      allowance: this.env.RATE_LIMIT_FACTOR,
      isReviewer: canReview(author),
    });
  }
}
