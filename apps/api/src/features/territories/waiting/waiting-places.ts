import { Injectable } from '@nestjs/common';
import type { Power } from '@rayonne/contracts';

/** Of one member. */
export interface Waiter {
  readonly territoryId: string;
  readonly memberId: string;
  /** Those that the charter gives them. */
  readonly powers: readonly string[];
}

/** One place where things wait for members, declared by the feature that owns it. */
export interface WaitingPlace {
  readonly place: string;
  /** Who holds none has nothing waiting there; unset for what waits for any member. */
  readonly power?: Power;
  /** How many wait for each, in one statement. */
  count(waiters: readonly Waiter[]): Promise<readonly number[]>;
}

/** Every place of the product. Features register theirs while the application starts. */
@Injectable()
export class WaitingPlaces {
  private readonly places = new Map<string, WaitingPlace>();

  register(place: WaitingPlace): void {
    if (this.places.has(place.place)) throw new Error(`The place ${place.place} is registered twice.`);
    this.places.set(place.place, place);
  }

  get all(): readonly WaitingPlace[] {
    return [...this.places.values()];
  }
}
