import { lazy, type ComponentType } from 'react';
import { loadCode } from './load-code';

/** A part of a page whose code arrives when it is first shown. */
export const lazyPart = <Props>(load: () => Promise<ComponentType<Props>>) =>
  lazy(async () => ({ default: await loadCode(load) }));
