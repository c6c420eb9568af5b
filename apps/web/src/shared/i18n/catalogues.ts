import {
  chooseLocale,
  isLocale,
  loadCatalogue as loadCatalogueOf,
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

  constructor(
    locale: Locale,
    private readonly loadCatalogue = loadCatalogueOf,
  ) {
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
      let { locale } = this.words;
      let loaded = await this.load(locale, missing);
      // The language changed on the way: what came says it in the old one.
      while (locale !== this.words.locale) {
        ({ locale } = this.words);
        loaded = await this.load(locale, missing);
      }
      this.show(locale, Object.assign<Messages, Messages, Messages>({}, this.words.messages, loaded));
    } catch (error) {
      missing.forEach((name) => this.names.delete(name));
      throw error;
    }
  }

  /** Loads everything in the other language first, what is asked for meanwhile too, then changes all words at once. */
  async switchTo(locale: Locale): Promise<void> {
    const loaded = new Map<CatalogueName, Messages>();
    const missing = () => [...this.names].filter((name) => !loaded.has(name));
    for (let names = missing(); names.length > 0; names = missing()) {
      const brought = await Promise.all(names.map((name) => this.load(locale, [name])));
      names.forEach((name, index) => loaded.set(name, brought[index]!));
    }
    this.show(locale, Object.assign({}, ...loaded.values()) as Messages);
    storeLocale(locale);
  }

  private async load(locale: Locale, names: readonly CatalogueName[]): Promise<Messages> {
    const loaded = await Promise.all(names.map((name) => this.loadCatalogue(locale, name)));
    return Object.assign({}, ...loaded) as Messages;
  }

  private show(locale: Locale, messages: Messages): void {
    this.words = { locale, messages };
    this.listeners.forEach((notify) => notify());
  }
}

export const shelf = new CatalogueShelf(storedLocale() ?? chooseLocale(navigator.languages));
