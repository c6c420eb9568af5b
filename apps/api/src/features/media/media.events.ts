/** What somebody sent, or began to send, and nothing shows yet. */
export interface WaitingUpload {
  readonly id: string;
  readonly ownerId: string | null;
}

/** These have waited for a day and are about to be taken away; whoever still needs one says so. */
export class UploadsForgotten {
  private readonly needed = new Set<string>();

  constructor(readonly uploads: readonly WaitingUpload[]) {}

  keep(ids: Iterable<string>): void {
    for (const id of ids) this.needed.add(id);
  }

  isNeeded(id: string): boolean {
    return this.needed.has(id);
  }
}
