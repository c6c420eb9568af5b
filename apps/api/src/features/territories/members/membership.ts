import type { HeldMandate, Persona, Power, TrustLevel } from '@rayonne/contracts';
import type { Locale } from '../../identity';
import { holdsPower, powersOf, type Charter } from '../charter/charter';

/** A viewer's standing in one territory, as it is for the length of one request. */
export class Membership {
  readonly territoryId: string;
  readonly memberId: string;
  readonly accountId: string;
  /** The language that the account reads. */
  readonly locale: Locale;
  readonly persona: Persona;
  readonly trustLevel: TrustLevel;
  readonly mandates: readonly HeldMandate[];
  /** Whether one of the mandates under way was given by the initiator or the operator. */
  readonly isManaging: boolean;
  readonly feedSeenAt: Date | null;
  private readonly charter: Charter;
  private readonly sponsored: readonly Power[];

  constructor(fields: {
    territoryId: string;
    memberId: string;
    accountId: string;
    locale: Locale;
    persona: Persona;
    trustLevel: TrustLevel;
    mandates: readonly HeldMandate[];
    isManaging: boolean;
    feedSeenAt: Date | null;
    charter: Charter;
    /** Powers whose acts others must stand by. */
    sponsored?: readonly Power[];
  }) {
    this.territoryId = fields.territoryId;
    this.memberId = fields.memberId;
    this.accountId = fields.accountId;
    this.locale = fields.locale;
    this.persona = fields.persona;
    this.trustLevel = fields.trustLevel;
    this.mandates = fields.mandates;
    this.isManaging = fields.isManaging;
    this.feedSeenAt = fields.feedSeenAt;
    this.charter = fields.charter;
    this.sponsored = fields.sponsored ?? [];
  }

  /** The one question that every rule about power asks. */
  holds(power: Power): boolean {
    return holdsPower(this.charter, this, power);
  }

  /** Whether its acts take effect without anybody standing by. */
  holdsAlone(power: Power): boolean {
    return this.holds(power) && !this.sponsored.includes(power);
  }

  get powers(): Power[] {
    return powersOf(this.charter, this);
  }
}
