import type { CatalogueName } from '@rayonne/messages';
import type { ComponentType } from 'react';
import { shelf } from '../i18n/catalogues';
import { lazyPart } from '../release/lazy-part';

/** A page whose code and words arrive together, when it is first visited. */
export const lazyRoute = (load: () => Promise<ComponentType>, ...catalogues: readonly CatalogueName[]) =>
  lazyPart(async () => {
    const [page] = await Promise.all([load(), shelf.require(...catalogues)]);
    return page;
  });
