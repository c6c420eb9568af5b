/** The part of fontkit that the poster needs; the package brings no types. */
declare module 'fontkit' {
  interface Glyph {
    readonly path: { toSVG(): string };
  }

  interface Font {
    readonly unitsPerEm: number;
    layout(text: string): {
      readonly glyphs: readonly Glyph[];
      readonly positions: readonly { readonly xAdvance: number }[];
    };
  }

  export function create(file: Buffer): Font;
}
