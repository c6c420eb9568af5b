import {
  chooseLocale,
  isLocale,
  loadCatalogue,
  type CatalogueName,
  type Locale,
  type Messages,
} from '@rayonne/messages';

const STORAGE_KEY = 'rayonne.locale';

export interface Words {
  locale: Locale;
  messages: Messages;
}

function storedLocale(): Locale | undefined {
  try {
    const stored = localStorage.getItem(STORAGE_KEY);
    return isLocale(stored) ? stored : undefined;
  } catch {
    return undefined;
  }
}

function storeLocale(locale: Locale): void {
  try {
    localStorage.setItem(STORAGE_KEY, locale);
  } catch {
    // Without storage the choice lasts as long as the page.
  }
}

/** The words loaded so far, in one language at a time; routes ask for theirs before they show. */
export class CatalogueShelf {
  private words: Words;
  private readonly names = new Set<CatalogueName>();
  private readonly listeners = new Set<() => void>();

  constructor(locale: Locale) {
    this.words = { locale, messages: {} };
  }

  readonly snapshot = (): Words => this.words;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  async require(...names: readonly CatalogueName[]): Promise<void> {
    const missing = names.filter((name) => !this.names.has(name));
    if (missing.length === 0) return;
    // Named first, so that a change of language meanwhile brings them too; forgotten again when they do not come.
    missing.forEach((name) => this.names.add(name));
    try {
      await this.load(this.words.locale, missing, this.words.messages);
    } catch (error) {
      missing.forEach((name) => this.names.delete(name));
      throw error;
    }
  }

  /** Loads everything in the other language first, then changes all words at once. */
  async switchTo(locale: Locale): Promise<void> {
    await this.load(locale, [...this.names], {});
    storeLocale(locale);
  }

  private async load(locale: Locale, names: readonly CatalogueName[], base: Messages): Promise<void> {
    const loaded = await Promise.all(names.map((name) => loadCatalogue(locale, name)));
    // What another call brought meanwhile stays.
    const kept = this.words.locale === locale ? this.words.messages : base;
    this.words = { locale, messages: Object.assign({}, kept, ...loaded) as Messages };
    this.listeners.forEach((notify) => notify());
  }
}

export const shelf = new CatalogueShelf(storedLocale() ?? chooseLocale(navigator.languages));
