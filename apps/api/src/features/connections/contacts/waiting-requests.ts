import { Injectable, type OnModuleInit } from '@nestjs/common';
import { WaitingPlaces } from '../../territories';
import { ContactsRepository } from './contacts.repository';

/** Counts the requests to connect that wait for a member's answer. */
@Injectable()
export class WaitingRequests implements OnModuleInit {
  constructor(
    private readonly places: WaitingPlaces,
    private readonly repository: ContactsRepository,
  ) {}

  onModuleInit(): void {
    this.places.register({ place: 'contacts', count: (waiters) => this.repository.countReceived(waiters) });
  }
}
