import type { Failure } from '../../../shared/graphql/failure';

export type AttachedPurpose = 'post' | 'document';

/** A file on its way in. */
export interface Sending {
  readonly id: string;
  readonly file: File;
  readonly purpose: AttachedPurpose;
  /** Its place among all that were chosen. */
  readonly rank: number;
  readonly alt: string;
  readonly state: 'waiting' | 'sending' | 'preparing' | 'done' | 'failed';
  /** From 0 to 1. */
  readonly share: number;
  readonly failure?: Failure;
  /** Once it is done. */
  readonly upload?: string;
}

export interface Sender {
  readonly signal: AbortSignal;
  readonly onProgress: (share: number) => void;
  readonly onSent: () => void;
}

/** Brings one file in, over cuts of the line; gives the upload's id. A second call for the same id goes on where it stood. */
export type Send = (sending: Sending, sender: Sender) => Promise<string>;

/** So many at once: the first is there soon, and a slow line is not shared by ten. */
const AT_ONCE = 2;

/** Files on their way, whatever page their author looks at meanwhile. A store for `useSyncExternalStore`. */
export class UploadQueue {
  private items: readonly Sending[] = [];
  private nextRank = 0;
  private readonly ranks = new Map<string, number>();
  private readonly stops = new Map<string, AbortController>();
  private readonly listeners = new Set<() => void>();

  constructor(
    private readonly send: Send,
    private readonly failureOf: (error: unknown) => Failure,
  ) {}

  readonly snapshot = (): readonly Sending[] => this.items;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  add(files: readonly File[], purpose: AttachedPurpose): void {
    const added = files.map((file): Sending => ({
      id: crypto.randomUUID(),
      file,
      purpose,
      rank: this.nextRank++,
      alt: '',
      state: 'waiting',
      share: 0,
    }));
    this.set([...this.items, ...added]);
    this.goOn();
  }

  describe(id: string, alt: string): void {
    this.change(id, { alt });
  }

  cancel(id: string): void {
    this.stops.get(id)?.abort();
    this.drop([id]);
  }

  /** What failed for want of a network, or all of it when somebody asks. */
  retry(which: (sending: Sending) => boolean): void {
    this.set(
      this.items.map((item) =>
        item.state === 'failed' && which(item) ? { ...item, state: 'waiting', failure: undefined } : item,
      ),
    );
    this.goOn();
  }

  /** Takes over what is done; it leaves the queue. */
  take(): readonly Sending[] {
    const done = this.items.filter(({ state }) => state === 'done');
    if (done.length > 0) this.drop(done.map(({ id }) => id));
    return done;
  }

  /** The place of an upload among all that were chosen; of an earlier visit: before them. */
  rankOf(upload: string): number {
    return this.ranks.get(upload) ?? -1;
  }

  private goOn(): void {
    const busy = this.items.filter(({ state }) => state === 'sending').length;
    const next = this.items.filter(({ state }) => state === 'waiting').slice(0, Math.max(0, AT_ONCE - busy));
    for (const item of next) void this.bring(item);
  }

  private async bring(item: Sending): Promise<void> {
    const { id } = item;
    const stop = new AbortController();
    this.stops.set(id, stop);
    this.change(id, { state: 'sending' });
    try {
      const upload = await this.send(item, {
        signal: stop.signal,
        onProgress: (share) => this.change(id, { share }),
        onSent: () => {
          this.change(id, { state: 'preparing' });
          this.goOn();
        },
      });
      this.ranks.set(upload, item.rank);
      this.change(id, { state: 'done', upload });
    } catch (error) {
      if (!stop.signal.aborted) this.change(id, { state: 'failed', failure: this.failureOf(error) });
    }
    this.goOn();
  }

  private change(id: string, changed: Partial<Sending>): void {
    this.set(this.items.map((item) => (item.id === id ? { ...item, ...changed } : item)));
  }

  private drop(ids: readonly string[]): void {
    this.set(this.items.filter(({ id }) => !ids.includes(id)));
    this.goOn();
  }

  private set(items: readonly Sending[]): void {
    this.items = items;
    this.listeners.forEach((notify) => notify());
  }
}
