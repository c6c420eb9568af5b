import type { ServerEvents } from '@rayonne/contracts';

export type ServerEventName = keyof ServerEvents;

/**
 * What reaches the screens: every pushed event, and the moments from which nothing more is missed. The page was asked
 * for before the first of them, and the line may have been cut before the next: whoever shows a list reads on then.
 */
export interface HubEvents extends ServerEvents {
  /** The account's own news arrive from here on. */
  connected: () => void;
  /** The news of that territory arrive from here on. */
  following: (territoryId: string) => void;
}

type Handlers = { [Name in keyof HubEvents]: Set<HubEvents[Name]> };

/** Hands pushed events to whoever shows what they are about. */
export class EventHub {
  private readonly handlers: Partial<Handlers> = {};

  on<Name extends keyof HubEvents>(name: Name, handler: HubEvents[Name]): () => void {
    const handlers = (this.handlers[name] ??= new Set() as Handlers[Name]);
    (handlers as Set<HubEvents[Name]>).add(handler);
    return () => void (handlers as Set<HubEvents[Name]>).delete(handler);
  }

  emit<Name extends keyof HubEvents>(name: Name, ...payload: Parameters<HubEvents[Name]>): void {
    const handlers = [...((this.handlers[name] ?? []) as Set<(...payload: unknown[]) => void>)];
    handlers.forEach((handle) => handle(...payload));
  }
}
