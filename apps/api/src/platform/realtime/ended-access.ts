/** Longest time between reading a right and acting on it, in milliseconds: a statement may not take longer. */
const REMEMBERED = 15_000;

/**
 * Remembers for some seconds what ended. A socket that is just being let in read its rights a moment ago: whatever
 * ended since then must not slip through between the reading and the joining.
 */
export class EndedAccess {
  private readonly ends = new Map<string, number>();

  constructor(private readonly now: () => number = () => performance.now()) {}

  end(name: string): void {
    this.forgetOld();
    this.ends.delete(name);
    this.ends.set(name, this.now());
  }

  endedSince(name: string, time: number): boolean {
    const end = this.ends.get(name);
    return end !== undefined && end >= time;
  }

  private forgetOld(): void {
    for (const [name, end] of this.ends) {
      if (this.now() - end < REMEMBERED) return;
      this.ends.delete(name);
    }
  }
}
