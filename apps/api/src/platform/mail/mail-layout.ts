import { formatMessage } from '@rayonne/messages';
import { escapeHtml } from './escape-html';
import type { MailContent } from './mail-content';

/** The mail as plain text: what screen readers and plain clients get. */
export function renderText({ paragraphs, action, notes = [], footer }: MailContent): string {
  const link = action ? [`${action.label}\n${action.url}`] : [];
  return [...paragraphs, ...link, ...notes, `-- \n${footer}`].join('\n\n');
}

// Mail clients know no variables nor light-dark(): the values of the design's light scheme, inline.
const STYLE = {
  page: 'margin:0;padding:24px 16px;background:#fbf8f3;color:#16211f;font:16px/1.6 system-ui,-apple-system,sans-serif',
  sheet: 'max-width:560px;margin:0 auto;padding:28px;background:#ffffff;border:1px solid #e4ddd1;border-radius:18px',
  title: 'margin:0 0 20px;font-size:22px;line-height:1.3;color:#123c36',
  text: 'margin:0 0 16px',
  button:
    'display:inline-block;padding:12px 22px;border-radius:10px;background:#1f6f55;color:#ffffff;font-weight:600;text-decoration:none',
  small: 'margin:0 0 16px;font-size:14px;color:#4c5955;overflow-wrap:anywhere',
  link: 'color:#1a5f49',
};

/** The same mail as one accessible page: language, title, headings in order, links with their address. */
export function renderHtml(content: MailContent): string {
  const { locale, subject, paragraphs, action, notes = [], footer } = content;
  const title = escapeHtml(subject);
  return `<!doctype html>
<html lang="${locale}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light"><title>${title}</title></head>
<body style="${STYLE.page}">
<div role="main" style="${STYLE.sheet}">
<h1 style="${STYLE.title}">${title}</h1>
${paragraphs.map((text) => paragraph(text, STYLE.text)).join('\n')}
${action ? button(content.locale, action) : ''}
${notes.map((text) => paragraph(text, STYLE.small)).join('\n')}
<hr style="border:0;border-top:1px solid #e4ddd1;margin:24px 0 16px">
${paragraph(footer, STYLE.small)}
</div>
</body>
</html>`;
}

const paragraph = (text: string, style: string) =>
  `<p style="${style}">${escapeHtml(text).replaceAll('\n', '<br>')}</p>`;

function button(locale: MailContent['locale'], { label, url }: NonNullable<MailContent['action']>): string {
  const address = escapeHtml(url);
  return `<p style="${STYLE.text}"><a href="${address}" style="${STYLE.button}">${escapeHtml(label)}</a></p>
<p style="${STYLE.small}">${escapeHtml(formatMessage(locale, 'mail.linkHint'))}<br><a href="${address}" style="${STYLE.link}">${address}</a></p>`;
}
