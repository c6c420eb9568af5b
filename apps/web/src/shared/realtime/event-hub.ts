import type { ServerEvents } from '@rayonne/contracts';

export type ServerEventName = keyof ServerEvents;

/** What reaches the screens: every pushed event, and `reconnected` when something may have been missed. */
export interface HubEvents extends ServerEvents {
  reconnected: () => void;
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
