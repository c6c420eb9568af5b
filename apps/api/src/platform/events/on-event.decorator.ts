import 'reflect-metadata';

export type EventClass = abstract new (...args: never[]) => object;

/** `in transaction`: same unit of work, may make it fail. `after commit`: a hint, such as a socket push. */
export type Delivery = 'in transaction' | 'after commit';

interface Listened {
  readonly event: EventClass;
  readonly delivery: Delivery;
}

const KEY = Symbol('listened event');

/** Declares a provider's method as a listener of `event` with its delivery. */
export function OnEvent(event: EventClass, delivery: Delivery): MethodDecorator {
  return (_target, _name, descriptor) => {
    Reflect.defineMetadata(KEY, { event, delivery } satisfies Listened, descriptor.value as object);
  };
}

export const listenedEvent = (method: object) => Reflect.getMetadata(KEY, method) as Listened | undefined;
