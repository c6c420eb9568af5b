import { Injectable, type OnModuleInit } from '@nestjs/common';
import { WaitingPlaces } from '../../territories';
import { IntroductionsRepository } from './introductions.repository';

/** Counts the introductions that wait for a member's yes or no. */
@Injectable()
export class WaitingIntroductions implements OnModuleInit {
  constructor(
    private readonly places: WaitingPlaces,
    private readonly repository: IntroductionsRepository,
  ) {}

  onModuleInit(): void {
    this.places.register({ place: 'introductions', count: (waiters) => this.repository.countWaiting(waiters) });
  }
}
