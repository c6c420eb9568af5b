import type { BrowserContext, Page } from '@playwright/test';
import { CANARY, CANARY_HOST } from '@rayonne/testing';

/** What a browser did that no text may make it do. */
export interface Watch {
  readonly seen: string[];
}

/** Watches every page of a browser, from before its first script on. */
export async function watch(browser: BrowserContext): Promise<Watch> {
  const seen: string[] = [];
  await browser.exposeFunction(CANARY, () => void seen.push('a text ran'));
  await browser.exposeFunction('reportViolation', (what: string) => void seen.push(`a text was stopped: ${what}`));
  await browser.addInitScript(() => {
    const report = (window as unknown as { reportViolation: (what: string) => void }).reportViolation;
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) =>
      report(`${effectiveDirective} ${blockedURI} ${sample}`),
    );
  });
  browser.on('request', (request) => {
    if (new URL(request.url()).hostname === CANARY_HOST) seen.push(`a text called out: ${request.url()}`);
  });
  browser.on('dialog', (dialog) => {
    seen.push(`a text asked: ${dialog.message()}`);
    void dialog.dismiss();
  });
  return { seen };
}

/** What stands in a page and could run or call out, whether or not it did. */
export const sinksIn = (page: Page): Promise<string[]> =>
  page.evaluate((host) => {
    const DANGEROUS = /^[\s\p{C}]*(javascript|vbscript|data:text|data:image\/svg)/iu;
    const own = new URL(document.URL).origin;
    const faultsOf = (element: Element): string[] => {
      const attributes = [...element.attributes].filter(({ name, value }) => {
        if (/^on/i.test(name) || name === 'srcdoc') return true;
        if (/^(href|src|action|formaction|data|poster|xlink:href)$/i.test(name)) return DANGEROUS.test(value);
        return /^(srcset|style)$/i.test(name) && value.includes(host);
      });
      const isOwn = (source: string | null) => source !== null && new URL(source, document.URL).origin === own;
      const isForeign =
        /^(iframe|object|embed|base|foreignobject|frame|applet)$/i.test(element.localName) ||
        (element.localName === 'script' &&
          !isOwn(element.getAttribute('src')) &&
          !/^application\/(ld\+)?json$/.test(element.getAttribute('type') ?? '')) ||
        (element.localName === 'meta' && /refresh/i.test(element.getAttribute('http-equiv') ?? ''));
      return attributes.length > 0 || isForeign ? [element.outerHTML.slice(0, 200)] : [];
    };
    return [...document.querySelectorAll('*')].flatMap(faultsOf);
  }, CANARY_HOST);

/** Shows HTML by itself, as a program does that trusts what it was given. */
export async function show(page: Page, html: string): Promise<string[]> {
  await page.goto('about:blank');
  await page.setContent(html);
  return sinksIn(page);
}

/** The texts of a feed that its readers take for HTML. */
export const htmlsOf = (page: Page, feed: string): Promise<string[]> =>
  page.evaluate((text) => {
    if (text.startsWith('{')) {
      return (JSON.parse(text) as { items: { content_html: string }[] }).items.map((item) => item.content_html);
    }
    const tree = new DOMParser().parseFromString(text, 'application/xml');
    const fault = tree.querySelector('parsererror');
    if (fault) throw new Error(fault.textContent.slice(0, 300));
    return ['title', 'description', 'summary', 'content', 'encoded'].flatMap((name) =>
      [...tree.getElementsByTagNameNS('*', name)].map((element) => element.textContent),
    );
  }, feed);
