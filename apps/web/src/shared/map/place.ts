/** What a map shows at one point. */
export interface MapPlace {
  readonly code: string;
  readonly name: string;
  /** `null` where nobody knows: left out of the map, so that its list must say it. */
  readonly longitude: number | null;
  readonly latitude: number | null;
  /** What there is here, and what a cluster adds up: members, or communes. */
  readonly weight: number;
}
