/** Words that people of business use for one thing. */
export interface Concept {
  /** Each a single word, as it is written. */
  readonly words: string;
  /** Divisions of NAF rév. 2 whose trade it is. */
  readonly divisions?: readonly string[];
}
