import { createHash } from 'node:crypto';
import { escapeHtml } from '../mail/escape-html';

const STYLE = `
body { max-width: 34rem; margin: 4rem auto; padding: 0 1rem; font: 1.1rem/1.6 system-ui, sans-serif; color: #16211f; background: #fbf8f3 }
h1 { color: #123c36 } button { padding: .8rem 1.4rem; font: inherit; color: #fff; background: #1f6f55; border: 0; border-radius: 10px }
`;

/** The one style element that the content security policy lets through: any other is ignored by browsers. */
export const PLAIN_STYLE_SOURCE = `'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`;

export interface PlainPage {
  /** BCP 47 tag. */
  language: string;
  title: string;
  text: string;
  /** A form, as HTML. */
  form?: string;
}

/** A page without script that the API writes itself, for those who come from a mail. Texts are escaped here. */
export const plainPage = ({ language, title, text, form = '' }: PlainPage) => `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="robots" content="noindex">
<title>${escapeHtml(title)}</title><style>${STYLE}</style></head>
<body><main><h1>${escapeHtml(title)}</h1><p>${escapeHtml(text)}</p>${form}</main></body>
</html>`;
