import { Injectable } from '@nestjs/common';
import { OnEvent } from '../../../platform/events/on-event.decorator';
import { HandlesJob } from '../../../platform/jobs/handles-job.decorator';
import { SubjectRemoved } from '../../subjects';
import { forgetScreened } from '../held/held-contents.jobs';
import { HeldContentsRepository } from '../held/held-contents.repository';
import { ScreenedTextsRepository } from './screened-texts.repository';

/** How long what was decided on is kept. */
const SETTLED_DAYS = 90;

/** Lets go of what the gate needs no more. */
@Injectable()
export class ScreeningUpkeep {
  constructor(
    private readonly texts: ScreenedTextsRepository,
    private readonly held: HeldContentsRepository,
  ) {}

  /** Whoever deletes something may publish it again. */
  @OnEvent(SubjectRemoved, 'in transaction')
  async onSubjectRemoved({ key }: SubjectRemoved): Promise<void> {
    await this.texts.mayBeSaidAgain(key);
  }

  @HandlesJob(forgetScreened)
  async forget(): Promise<void> {
    await this.texts.forgetOld();
    await this.held.forgetSettled(SETTLED_DAYS);
  }
}
