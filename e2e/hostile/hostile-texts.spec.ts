import { isProse, LIMITS } from '@rayonne/contracts';
import type { BrowserContext, Page } from '@playwright/test';
import { ALL_HOSTILE_TEXTS, CAST, HOSTILE_TEXTS } from '@rayonne/testing';
import { emailOf, ROUTES } from '../accessibility/routes';
import { ask, DEMO_HOME, expect, signIn, withOwnInstallation } from '../support/test';
import { fillWithHostileTexts } from './hostile-rows';
import { htmlsOf, show, sinksIn, watch, type Watch } from './watch';

const test = withOwnInstallation();
const PUBLIC = DEMO_HOME.replace('/t/', '/p/');

interface Watched {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly watched: Watch;
}

test.describe.configure({ mode: 'serial', timeout: 180_000 });

let open: (email: string | null) => Promise<Watched>;
const opened: BrowserContext[] = [];
test.beforeAll(async ({ browser, installation }) => {
  open = async (email) => {
    const context = await browser.newContext({ baseURL: installation.address });
    opened.push(context);
    if (email) await signIn(context, email);
    const watched = await watch(context);
    return { context, page: await context.newPage(), watched };
  };
  await fillWithHostileTexts(installation);
});
test.afterAll(() => Promise.all(opened.map((context) => context.close())));

test('there are two hundred hostile texts, of every kind @deep', () => {
  expect(ALL_HOSTILE_TEXTS.length).toBeGreaterThanOrEqual(200);
  for (const texts of Object.values(HOSTILE_TEXTS)) expect(texts.length).toBeGreaterThanOrEqual(7);
});

test('no text runs on any screen, whatever the database holds @deep', async () => {
  const people = new Map<string | null, Watched>();
  for (const route of ROUTES) {
    const email = emailOf(route.who);
    const person = people.get(email) ?? (await open(email));
    people.set(email, person);
    const { page, watched } = person;
    await test.step(route.name, async () => {
      await page.goto(await route.path(page));
      await expect(page.getByRole('heading', { level: 1 }).first()).toHaveText(/\S/);
      expect.soft(await sinksIn(page)).toEqual([]);
      expect.soft(watched.seen.splice(0)).toEqual([]);
    });
  }
});

test('the hostile texts are there to be read @deep', async () => {
  const { page } = await open(CAST.claire.email);
  await page.goto(DEMO_HOME);
  const article = page.getByRole('article').filter({ hasText: 'Premier apprenti signé' });
  for (const text of Object.values(HOSTILE_TEXTS).map(([first]) => first!)) await expect(article).toContainText(text);
});

test('no text runs on a public page or in a feed @deep', async () => {
  const { context, page, watched } = await open(null);
  const look = (path: string) =>
    test.step(path, async () => {
      await page.goto(path);
      expect.soft(await sinksIn(page)).toEqual([]);
      expect.soft(watched.seen.splice(0)).toEqual([]);
    });
  await look(PUBLIC);
  const contents = await page.locator('h2 a').evaluateAll((links) => links.map((link) => link.getAttribute('href')!));
  expect(contents.length).toBeGreaterThan(10);
  for (const path of contents) await look(path);
  for (const feed of ['rss.xml', 'atom.xml', 'feed.json']) {
    const text = await (await context.request.get(`${PUBLIC}/${feed}`)).text();
    const htmls = await htmlsOf(page, text);
    expect(htmls.length).toBeGreaterThan(10);
    // A reader that puts what it was given straight into its page, with nothing in its way.
    expect.soft(await show(page, htmls.join('\n'))).toEqual([]);
    if (feed !== 'feed.json') await look(`${PUBLIC}/${feed}`);
    expect.soft(watched.seen.splice(0)).toEqual([]);
  }
});

test('no text runs in a mail @deep', async ({ installation }) => {
  const { context, page, watched } = await open(CAST.anne.email);
  // A subject of several lines is refused before there is a mail.
  for (const table of ['territories', 'accounts']) {
    await installation.sql(`update ${table} set name = regexp_replace(name, '[[:cntrl:]]', ' ', 'g')`);
  }
  const note = ALL_HOSTILE_TEXTS.filter(isProse).join(' ').slice(0, LIMITS.invitationNote.max);
  const { data } = await ask<{ viewer: { memberships: { territory: { id: string } }[] } }>(
    context,
    '{ viewer { memberships { territory { id } } } }',
  );
  const { text } = await ask(context, 'mutation ($input: InviteMemberInput!) { inviteMember(input: $input) { id } }', {
    input: { territory: data.viewer.memberships[0]!.territory.id, email: 'nadia@example.test', note },
  });
  expect(text).toMatch(/"inviteMember":\{"id"/);
  const mails = await installation.sql<{ html: string }>(
    `select body_html as html from outbox_mails where body_html is not null`,
  );
  const first = ALL_HOSTILE_TEXTS[0]!.replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  expect(mails.filter(({ html }) => html.includes(first)).length).toBeGreaterThan(0);
  for (const { html } of mails) expect.soft(await show(page, html)).toEqual([]);
  expect.soft(watched.seen).toEqual([]);
});
