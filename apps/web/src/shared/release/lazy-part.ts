import type { CatalogueName } from '@rayonne/messages';
import { lazy, type ComponentType } from 'react';
import { shelf } from '../i18n/catalogues';
import { loadCode } from './load-code';

/** A part of a page whose code, and the words that only it says, arrive when it is first shown. */
export const lazyPart = <Props>(load: () => Promise<ComponentType<Props>>, ...catalogues: readonly CatalogueName[]) =>
  lazy(async () => {
    const [part] = await Promise.all([loadCode(load), loadCode(() => shelf.require(...catalogues))]);
    return { default: part };
  });
