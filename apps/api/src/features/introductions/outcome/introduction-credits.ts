import { Injectable, type OnModuleInit } from '@nestjs/common';
import { CreditSources } from '../../opportunities';
import { OutcomesRepository } from './outcomes.repository';

/** Proposes those who introduced somebody about an opportunity, when its owner says what came of it. */
@Injectable()
export class IntroductionCredits implements OnModuleInit {
  constructor(
    private readonly sources: CreditSources,
    private readonly repository: OutcomesRepository,
  ) {}

  onModuleInit(): void {
    this.sources.register({ role: 'introduced', find: (opportunity) => this.repository.introducersOf(opportunity) });
  }
}
