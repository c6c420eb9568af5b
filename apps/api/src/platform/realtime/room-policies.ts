import { Injectable } from '@nestjs/common';
import type { ClientEvents } from '@rayonne/contracts';
import type { Principal } from '../auth/principal';

/** Kinds of room that a client may ask to follow: those with a `….follow` event in the contract. */
export type RoomKind = {
  [Event in keyof ClientEvents]: Event extends `${infer Kind}.follow` ? Kind : never;
}[keyof ClientEvents];

/** Whether that person may follow the room with that public id. Asked at each entry, never remembered. */
export type RoomPolicy = (principal: Principal, id: string) => Promise<boolean>;

/** Rooms have no default: without a policy of its feature a kind of room stays closed. */
@Injectable()
export class RoomPolicies {
  private readonly policies = new Map<RoomKind, RoomPolicy>();

  register(kind: RoomKind, policy: RoomPolicy): void {
    this.policies.set(kind, policy);
  }

  get kinds(): readonly RoomKind[] {
    return [...this.policies.keys()];
  }

  async allows(principal: Principal, kind: RoomKind, id: string): Promise<boolean> {
    const policy = this.policies.get(kind);
    return policy ? policy(principal, id) : false;
  }
}
