import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type Font } from 'fontkit';

const FILES = {
  title: '@fontsource-variable/bricolage-grotesque/files/bricolage-grotesque-latin-wght-normal.woff2',
  text: '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
} as const;

/** Share of the size that French typography's narrow space takes, which the fonts do not have. */
const NARROW_SPACE = 0.18;
const NARROW = '\u202F';

export interface Lettering {
  readonly font: keyof typeof FILES;
  readonly size: number;
  readonly color: string;
  readonly align?: 'left' | 'center';
  /** Of one line to the next, in sizes. */
  readonly leading?: number;
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

const fonts = new Map<string, Font>();
const resolve = createRequire(import.meta.url).resolve;

function fontOf(name: keyof typeof FILES): Font {
  let font = fonts.get(name);
  if (!font) {
    font = create(readFileSync(resolve(FILES[name])));
    fonts.set(name, font);
  }
  return font;
}

/**
 * Writes with the outlines of the project's fonts: what subsets fonts for PDF cannot yet cut these. Gives the height that was taken.
 * The first line stands on `y + size`.
 */
export function write(page: PDFKit.PDFDocument, text: string, { x, y, width }: Box, lettering: Lettering): number {
  const { size, align = 'left', leading = 1.25 } = lettering;
  const lines = linesOf(text, width, lettering);
  lines.forEach((line, index) => {
    const start = align === 'center' ? x + (width - widthOf(line, lettering)) / 2 : x;
    writeLine(page, line, { x: start, y: y + size + index * size * leading }, lettering);
  });
  return size + (lines.length - 1) * size * leading;
}

/** The largest of those sizes in which the text takes at most that many lines and no word is wider than the box. */
export function sizeThatFits(
  text: string,
  width: number,
  most: number,
  font: Lettering['font'],
  sizes: readonly number[],
): number {
  const fits = (size: number) => {
    const lettering = { font, size, color: '' };
    return (
      linesOf(text, width, lettering).length <= most &&
      text.split(' ').every((word) => widthOf(word, lettering) <= width)
    );
  };
  return sizes.find(fits) ?? sizes.at(-1)!;
}

function linesOf(text: string, width: number, lettering: Lettering): string[] {
  return text.split(' ').reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    return last === undefined || widthOf(longer, lettering) > width
      ? [...lines, word]
      : [...lines.slice(0, -1), longer];
  }, []);
}

function widthOf(line: string, { font, size }: Lettering): number {
  const { unitsPerEm } = fontOf(font);
  const parts = line.split(NARROW);
  const units = parts
    .flatMap((part) => fontOf(font).layout(part).positions)
    .reduce((sum, { xAdvance }) => sum + xAdvance, 0);
  return (units / unitsPerEm + (parts.length - 1) * NARROW_SPACE) * size;
}

function writeLine(
  page: PDFKit.PDFDocument,
  line: string,
  { x, y }: { x: number; y: number },
  lettering: Lettering,
): void {
  const scale = lettering.size / fontOf(lettering.font).unitsPerEm;
  let pen = x;
  for (const [index, part] of line.split(NARROW).entries()) {
    if (index > 0) pen += NARROW_SPACE * lettering.size;
    const { glyphs, positions } = fontOf(lettering.font).layout(part);
    for (const [place, glyph] of glyphs.entries()) {
      page.save().translate(pen, y).scale(scale, -scale).path(glyph.path.toSVG()).fill(lettering.color).restore();
      pen += positions[place]!.xAdvance * scale;
    }
  }
}
