import type { CatalogueName } from '@rayonne/messages';
import type { ComponentType } from 'react';
import { lazyPart } from '../release/lazy-part';

/** A page whose code and words arrive together, when it is first visited. */
export const lazyRoute = (load: () => Promise<ComponentType>, ...catalogues: readonly CatalogueName[]) =>
  lazyPart(load, ...catalogues);
