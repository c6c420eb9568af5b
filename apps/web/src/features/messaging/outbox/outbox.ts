import { dropDraft, readDraft, writeDraft } from '../../../shared/drafts/draft-storage';
import { failureOf, isPassing } from '../../../shared/graphql/failure';
import { nextToSend, outboxItems, type OutboxAction, type OutboxItem } from './outbox-items';

const FIRST_PAUSE_MS = 2_000;
const LONGEST_PAUSE_MS = 60_000;

export type SendItem = (item: OutboxItem) => Promise<void>;

export const outboxPlace = (accountId: string) => `outbox.${accountId}`;

/**
 * Messages that are written and not yet acknowledged, in the order they were written. They are kept on the device, so
 * that they leave after a cut or another visit; the server knows each by its id and takes it once.
 */
export class Outbox {
  private items: readonly OutboxItem[];
  private readonly listeners = new Set<() => void>();
  private running = false;
  private pause = FIRST_PAUSE_MS;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly place: string,
    private readonly send: SendItem,
  ) {
    this.items = readDraft<OutboxItem[]>(place) ?? [];
  }

  readonly snapshot = (): readonly OutboxItem[] => this.items;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  write(item: Omit<OutboxItem, 'refusal'>): void {
    this.change({ type: 'write', item: { ...item, refusal: null } });
    void this.flush();
  }

  retry(id: string): void {
    this.change({ type: 'settled', id, refusal: null });
    void this.flush();
  }

  discard(id: string): void {
    this.change({ type: 'gone', id });
  }

  /** Sends what waits, one after the other; call it whenever the network may be back. */
  async flush(): Promise<void> {
    if (this.running) return;
    this.running = true;
    clearTimeout(this.timer);
    for (let item = nextToSend(this.items); item; item = nextToSend(this.items)) {
      if (!(await this.attempt(item))) break;
    }
    this.running = false;
  }

  close(): void {
    clearTimeout(this.timer);
  }

  /** Whether to go on with the next one. */
  private async attempt(item: OutboxItem): Promise<boolean> {
    try {
      await this.send(item);
      this.pause = FIRST_PAUSE_MS;
      this.change({ type: 'gone', id: item.id });
      return true;
    } catch (error) {
      const failure = failureOf(error);
      if (failure.code === 'network' || isPassing(failure) || failure.code === 'SIGNED_OUT') {
        this.tryLater();
        return false;
      }
      this.change({ type: 'settled', id: item.id, refusal: failure.code });
      return true;
    }
  }

  private tryLater(): void {
    this.timer = setTimeout(() => void this.flush(), this.pause);
    this.pause = Math.min(this.pause * 2, LONGEST_PAUSE_MS);
  }

  private change(action: OutboxAction): void {
    this.items = outboxItems(this.items, action);
    if (this.items.length > 0) writeDraft(this.place, this.items);
    else dropDraft(this.place);
    this.listeners.forEach((notify) => notify());
  }
}
