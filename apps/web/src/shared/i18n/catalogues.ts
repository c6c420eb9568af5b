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
  private readonly arrivals = new Map<CatalogueName, Promise<void>>();
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

  /** Comes back once the words are there, whoever asked for them first. */
  async require(...names: readonly CatalogueName[]): Promise<void> {
    const missing = names.filter((name) => !this.arrivals.has(name));
    if (missing.length > 0) {
      const arrival = this.bring(missing);
      // Named before they come, so that a change of language meanwhile brings them too.
      missing.forEach((name) => this.arrivals.set(name, arrival));
    }
    await Promise.all(names.flatMap((name) => this.arrivals.get(name) ?? []));
  }

  /** Loads everything in the other language first, what is asked for meanwhile too, then changes all words at once. */
  async switchTo(locale: Locale): Promise<void> {
    const loaded = new Map<CatalogueName, Messages>();
    const missing = () => [...this.arrivals.keys()].filter((name) => !loaded.has(name));
    for (let names = missing(); names.length > 0; names = missing()) {
      const brought = await Promise.all(names.map((name) => this.load(locale, [name])));
      names.forEach((name, index) => loaded.set(name, brought[index]!));
    }
    this.show(locale, Object.assign({}, ...loaded.values()) as Messages);
    storeLocale(locale);
  }

  private async bring(names: readonly CatalogueName[]): Promise<void> {
    try {
      let { locale } = this.words;
      let loaded = await this.load(locale, names);
      // The language changed on the way: what came says it in the old one.
      while (locale !== this.words.locale) {
        ({ locale } = this.words);
        loaded = await this.load(locale, names);
      }
      this.show(locale, Object.assign<Messages, Messages, Messages>({}, this.words.messages, loaded));
    } catch (error) {
      // The next to need them asks again.
      names.forEach((name) => this.arrivals.delete(name));
      throw error;
    }
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
