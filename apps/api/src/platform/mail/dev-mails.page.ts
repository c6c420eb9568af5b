import { escapeHtml } from './escape-html';
import type { OutboxRow } from './outbox.repository';

/** The latest mails as one page without script; what a mail says stays text, and its HTML cannot leave its frame. */
export const renderDevMails = (mails: readonly OutboxRow[]) => `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Mails</title><style>
body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.5 system-ui, sans-serif; color: #16211f; background: #fbf8f3 }
article { margin: 0 0 1.5rem; padding: 1rem; background: #fff; border: 1px solid #e4ddd1; border-radius: 10px }
h2 { margin: 0; font-size: 1.1rem } pre { white-space: pre-wrap; overflow-wrap: anywhere; font: inherit }
iframe { width: 100%; height: 30rem; border: 1px solid #e4ddd1 }
</style></head>
<body><main>
<h1>Mails</h1>
<p>Nothing leaves this machine without SMTP_URL. The latest ${mails.length}, newest first.</p>
${mails.map(renderMail).join('\n')}
</main></body>
</html>`;

const renderMail = (mail: OutboxRow) => `<article id="${escapeHtml(mail.id)}">
<h2>${escapeHtml(mail.subject)}</h2>
<p>To ${escapeHtml(mail.recipient)}, <time>${mail.created_at.toISOString()}</time>, ${mail.state}${mail.failure ? ` (${escapeHtml(mail.failure)})` : ''}</p>
<pre>${linked(escapeHtml(mail.body_text ?? ''))}</pre>
<details><summary>As HTML</summary><iframe title="${escapeHtml(mail.subject)}" sandbox srcdoc="${escapeHtml(mail.body_html ?? '')}"></iframe></details>
</article>`;

/** Takes text that is escaped already. */
const linked = (escaped: string) =>
  escaped.replaceAll(/https?:\/\/[^\s<>"']+/g, (url) => `<a href="${url}">${url}</a>`);
