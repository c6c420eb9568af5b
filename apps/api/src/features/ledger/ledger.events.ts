/** An act stands in the ledger, within the unit of work that performed it. */
export class ActRecorded {
  constructor(
    readonly territoryId: string,
    readonly memberId: string,
    /** Who stands at the other end, if anybody. */
    readonly counterpartId: string | null,
    readonly verb: string,
    /** Whether every member of the territory may learn of it. */
    readonly isOpen: boolean,
  ) {}
}
