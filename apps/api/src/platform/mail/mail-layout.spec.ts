import fc from 'fast-check';
import { escapeHtml } from './escape-html';
import { checkHeaders, type MailContent, type OutgoingMail } from './mail-content';
import { renderHtml, renderText } from './mail-layout';

const content: MailContent = {
  locale: 'fr',
  subject: 'Confirmez votre adresse',
  paragraphs: ['Bonjour Inès,', 'Une ligne\nune autre <b>gras</b>'],
  action: { label: 'Confirmer', url: 'https://rayonne.example/verify-email/abc?x=1&y="2"' },
  notes: ['Le lien sert une fois.'],
  footer: 'Vous avez un compte.',
};

const mail = (change: Partial<OutgoingMail>): OutgoingMail => ({
  ...content,
  to: 'ines@demo.rayonne.example',
  ...change,
});

it('a mail says the same as text and as HTML, the address of its link included', () => {
  const [text, html] = [renderText(content), renderHtml(content)];
  for (const words of ['Bonjour Inès,', 'Confirmer', 'Le lien sert une fois.', 'Vous avez un compte.', 'une autre']) {
    expect(text).toContain(words);
    expect(html).toContain(words);
  }
  expect(text).toContain(content.action!.url);
  expect(html.match(/href="https:\/\/rayonne\.example\/verify-email\/abc\?x=1&amp;y=&quot;2&quot;"/g)).toHaveLength(2);
});

it('a mail as HTML has a language, a title and one heading', () => {
  const html = renderHtml(content);
  expect(html).toMatch(/<html lang="fr">/);
  expect(html).toContain('<title>Confirmez votre adresse</title>');
  expect(html.match(/<h1/g)).toHaveLength(1);
  expect(html).not.toContain('<script');
});

it('whatever people write stays text', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('<', '>', '"', "'", '&', 'a', '/', '\n') }), (words) => {
      expect(escapeHtml(words)).not.toMatch(/[<>"']/);
      const html = renderHtml({ ...content, subject: words, paragraphs: [words], footer: words, notes: [words] });
      expect(html.match(/<[a-z!][^>]*>/g)?.filter((tag) => tag !== '<br>')).toEqual(
        renderHtml({ ...content, subject: '', paragraphs: [''], footer: '', notes: [''] })
          .match(/<[a-z!][^>]*>/g)
          ?.filter((tag) => tag !== '<br>'),
      );
    }),
  );
});

it.each([
  ['two recipients', mail({ to: 'a@example.org, b@example.org' })],
  ['a recipient with a header', mail({ to: 'a@example.org\r\nBcc: b@example.org' })],
  ['a recipient with a name', mail({ to: 'A <a@example.org>' })],
  ['no recipient', mail({ to: '' })],
  ['a subject with a header', mail({ subject: 'Hello\r\nBcc: b@example.org' })],
  ['a subject with a line feed', mail({ subject: 'Hello\nworld' })],
  ['a header with a header', mail({ headers: { 'List-Id': 'x\r\nBcc: b@example.org' } })],
  ['a header with a strange name', mail({ headers: { 'X:\r\nBcc': 'b@example.org' } })],
])('%s is refused', (_what, refused) => {
  expect(() => checkHeaders(refused)).toThrow();
});

it('an ordinary mail passes', () => {
  expect(() => checkHeaders(mail({ headers: { 'List-Id': 'rayonne' } }))).not.toThrow();
});
