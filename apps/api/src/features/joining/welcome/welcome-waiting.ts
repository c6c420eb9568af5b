import { Injectable, type OnModuleInit } from '@nestjs/common';
import { WaitingPlaces } from '../../territories';
import { WelcomeRepository } from './welcome.repository';

/** Counts newcomers in the menu of those who are willing to welcome them. */
@Injectable()
export class WelcomeWaiting implements OnModuleInit {
  constructor(
    private readonly places: WaitingPlaces,
    private readonly repository: WelcomeRepository,
  ) {}

  onModuleInit(): void {
    this.places.register({
      place: 'welcome',
      power: 'members.welcome',
      count: (waiters) => this.repository.countFor(waiters),
    });
  }
}
