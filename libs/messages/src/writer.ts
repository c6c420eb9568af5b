import { IntlMessageFormat, type PrimitiveType } from 'intl-messageformat';
import type { Messages } from './catalogues';
import { withElisions } from './elision';
import type { Locale } from './locales';

export type MessageValues = Record<string, PrimitiveType>;

/** Writes the texts of catalogues in one language, each compiled when it is first asked for. */
export class Writer {
  private readonly compiled = new Map<string, IntlMessageFormat>();

  constructor(
    readonly locale: Locale,
    private readonly messages: Messages,
  ) {}

  /** Plain text: whoever puts it into HTML escapes it there. Throws on an unknown id and on a missing value. */
  text(id: string, values?: MessageValues): string {
    const write = (filled: MessageValues | undefined) => String(this.message(id).format(filled));
    return this.locale === 'fr' ? withElisions(values, write) : write(values);
  }

  /** As `text`, where a value is more than text: its pieces, in their order. */
  pieces<Piece>(id: string, values: Record<string, PrimitiveType | Piece>): (string | Piece)[] {
    return [this.message(id).format<Piece>(values)].flat() as (string | Piece)[];
  }

  private message(id: string): IntlMessageFormat {
    let message = this.compiled.get(id);
    if (!message) {
      const source = this.messages[id];
      if (!source) throw new Error(`there is no text "${id}" in the catalogues that were loaded`);
      message = new IntlMessageFormat(source, this.locale, undefined, { ignoreTag: true });
      this.compiled.set(id, message);
    }
    return message;
  }
}
