import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { UnitOfWork } from '../database/unit-of-work';
import { providerMethods } from '../discovery/provider-methods';
import { listenedEvent, type Delivery, type EventClass } from './on-event.decorator';

interface Listener {
  readonly delivery: Delivery;
  readonly handle: (event: object) => Promise<void> | void;
}

/** Carries a feature's news to whoever listens, without the feature knowing them. */
@Injectable()
export class Events implements OnModuleInit {
  private readonly listeners = new Map<EventClass, Listener[]>();

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
  ) {}

  onModuleInit(): void {
    for (const { method, call } of providerMethods(this.discovery, this.scanner)) {
      const listened = listenedEvent(method);
      if (listened) this.register(listened.event, { delivery: listened.delivery, handle: call as Listener['handle'] });
    }
  }

  /**
   * Runs the in-transaction listeners now (they join the unit under way and may make it fail) and the
   * after-commit ones once it has committed; those are hints and die with the process.
   */
  async publish(event: object): Promise<void> {
    const listeners = this.listeners.get(event.constructor as EventClass) ?? [];
    for (const listener of listeners) {
      if (listener.delivery === 'in transaction') await listener.handle(event);
      else this.unitOfWork.afterCommit(() => listener.handle(event));
    }
  }

  private register(event: EventClass, listener: Listener): void {
    this.listeners.set(event, [...(this.listeners.get(event) ?? []), listener]);
  }
}
