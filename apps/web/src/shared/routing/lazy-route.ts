import type { CatalogueName } from '@rayonne/messages';
import { lazy, type ComponentType } from 'react';
import { shelf } from '../i18n/catalogues';
import { renewForMissingCode } from '../release/renew-page';

/** A page whose code and words arrive together, when it is first visited. */
export const lazyRoute = (load: () => Promise<ComponentType>, ...catalogues: readonly CatalogueName[]) =>
  lazy(async () => {
    const [page] = await Promise.all([load(), shelf.require(...catalogues)]).catch(renewForMissingCode);
    return { default: page };
  });
