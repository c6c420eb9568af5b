import { Injectable } from '@nestjs/common';

type Farewell = () => Promise<void> | void;

/** The way out: first no more work is asked for, then what is under way ends, then the process may stop. */
@Injectable()
export class Drain {
  private readonly farewells: Farewell[] = [];
  private begun = false;

  get isUnderWay(): boolean {
    return this.begun;
  }

  /** `farewell` runs when the drain begins, e.g. to tell whoever holds a connection open. */
  onBegin(farewell: Farewell): void {
    this.farewells.push(farewell);
  }

  async begin(): Promise<void> {
    if (this.begun) return;
    this.begun = true;
    await Promise.allSettled(this.farewells.map(async (farewell) => farewell()));
  }
}
