import { contoursOf } from '@rayonne/contracts';
import { formatMessage, type MailMessageId } from '@rayonne/messages';
import PDFDocument from 'pdfkit';
import { create as createQr } from 'qrcode';
import type { Locale } from '../../identity';
import { sizeThatFits, write } from './outlined-text';

export interface PosterWords {
  readonly locale: Locale;
  readonly territoryName: string;
  /** Seeds the relief. */
  readonly territoryCode: string;
  readonly territoryColor: string | null;
  readonly url: string;
  readonly expiresAt: Date;
}

const PAGE = { width: 595.28, height: 841.89 };
const MARGIN = 48;
const INNER = PAGE.width - 2 * MARGIN;
/** Where the green ends and the paper begins. */
const HORIZON = 500;
const QR = { side: 235, top: 392, quiet: 18 };

const DEEP_PINE = '#123c36';
const INK = '#16211f';
const MUTED = '#4c5955';
const CONTOUR = '#c8962a';
const CRAIE = '#fbf8f3';

/** One A4 sheet: the territory's name on its relief, and the link as a square to aim a phone at. */
export function drawPoster(words: PosterWords): PDFKit.PDFDocument {
  const page = new PDFDocument({
    size: 'A4',
    margin: 0,
    lang: words.locale,
    info: { Title: `${say(words.locale, 'poster.join')} ${words.territoryName}` },
  });
  page.rect(0, 0, PAGE.width, PAGE.height).fill(CRAIE);
  drawRelief(page, words);
  drawName(page, words);
  drawCode(page, words);
  drawNotes(page, words);
  page.end();
  return page;
}

const say = (locale: Locale, id: MailMessageId, values = {}) => formatMessage(locale, id, values);

function drawRelief(page: PDFKit.PDFDocument, { territoryCode, territoryColor }: PosterWords): void {
  const { width, height, minor, major } = contoursOf(territoryCode);
  const scale = Math.max(PAGE.width / width, HORIZON / height);
  page.save().rect(0, 0, PAGE.width, HORIZON).clip();
  page.rect(0, 0, PAGE.width, HORIZON).fill(territoryColor ?? DEEP_PINE);
  page.scale(scale).strokeColor(CONTOUR);
  page.path(minor).lineWidth(1).strokeOpacity(0.28).stroke();
  page.path(major).lineWidth(1.6).strokeOpacity(0.5).stroke();
  page.restore();
}

function drawName(page: PDFKit.PDFDocument, { locale, territoryName }: PosterWords): void {
  const color = '#ffffff';
  let y = 64;
  y += write(page, say(locale, 'poster.join'), { x: MARGIN, y, width: INNER }, { font: 'text', size: 26, color }) + 14;
  const size = sizeThatFits(territoryName, INNER, 2, 'title', [76, 68, 60, 52, 46, 40, 34]);
  y += write(page, territoryName, { x: MARGIN, y, width: INNER }, { font: 'title', size, color, leading: 1.04 }) + 24;
  write(
    page,
    say(locale, 'poster.lead'),
    { x: MARGIN, y, width: INNER * 0.86 },
    { font: 'text', size: 18, color, leading: 1.35 },
  );
}

function drawCode(page: PDFKit.PDFDocument, { url }: PosterWords): void {
  const { modules } = createQr(url, { errorCorrectionLevel: 'M' });
  const { side, top, quiet } = QR;
  const left = (PAGE.width - side) / 2;
  page.roundedRect(left - quiet, top - quiet, side + 2 * quiet, side + 2 * quiet, 18).fill('#ffffff');
  const module = side / modules.size;
  for (let row = 0; row < modules.size; row += 1) {
    for (let column = 0; column < modules.size; column += 1) {
      // A hair wider than its place: no seams between neighbours in print.
      if (modules.get(row, column)) page.rect(left + column * module, top + row * module, module + 0.2, module + 0.2);
    }
  }
  page.fill(INK);
}

function drawNotes(page: PDFKit.PDFDocument, { locale, url, expiresAt }: PosterWords): void {
  const box = { x: MARGIN, width: INNER };
  let y = QR.top + QR.side + QR.quiet + 30;
  y +=
    write(page, say(locale, 'poster.scan'), { ...box, y }, { font: 'title', size: 19, color: INK, align: 'center' }) +
    14;
  write(page, say(locale, 'poster.minute'), { ...box, y }, { font: 'text', size: 17, color: MUTED, align: 'center' });
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(expiresAt);
  const foot = `${new URL(url).host} · ${say(locale, 'poster.until', { date })}`;
  write(page, foot, { ...box, y: PAGE.height - 64 }, { font: 'text', size: 12, color: MUTED, align: 'center' });
}
