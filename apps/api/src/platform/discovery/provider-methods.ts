import type { DiscoveryService, MetadataScanner } from '@nestjs/core';

type Method = (...args: never[]) => unknown;

interface ProviderMethod {
  /** As written in its class: what decorators have marked. */
  readonly method: Method;
  /** The same, on the provider's instance. */
  readonly call: Method;
}

/** Every method of every provider, for those who look for marked ones once the application has its providers. */
export function* providerMethods(discovery: DiscoveryService, scanner: MetadataScanner): Iterable<ProviderMethod> {
  for (const { instance } of discovery.getProviders() as { instance: unknown }[]) {
    if (!instance || typeof instance !== 'object') continue;
    const prototype = Object.getPrototypeOf(instance) as object | null;
    if (!prototype) continue;
    for (const name of scanner.getAllMethodNames(prototype)) {
      const method = (instance as Record<string, unknown>)[name];
      if (typeof method === 'function') yield { method: method as Method, call: method.bind(instance) as Method };
    }
  }
}
