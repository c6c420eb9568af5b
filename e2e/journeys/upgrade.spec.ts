import type { Page } from '@playwright/test';
import { DEMO_HOME, expect, test, unique } from '../support/test';

const UNKNOWN = '0'.repeat(64);

/** Makes the page one of another build: what it asks by hash, the server does not know. */
const outdate = (page: Page, isOutdated: () => boolean) =>
  page.route('**/graphql', (route) => {
    const body = JSON.parse(route.request().postData() ?? '{}') as {
      extensions?: { persistedQuery?: { sha256Hash: string } };
    };
    if (isOutdated() && body.extensions?.persistedQuery) body.extensions.persistedQuery.sha256Hash = UNKNOWN;
    return route.continue({ postData: JSON.stringify(body) });
  });

const countLoads = (page: Page) => {
  let loads = 0;
  page.on('load', () => (loads += 1));
  return () => loads;
};

test('a page from before an upgrade renews itself, and keeps what was being written', async ({ as }) => {
  const claire = await as('claire');
  const field = claire.getByLabel('Quoi de neuf sur le territoire');
  const text = unique('Commencé avant la mise à jour');
  await field.fill(text);
  let upgraded = true;
  const loads = countLoads(claire);
  await outdate(claire, () => upgraded);
  claire.once('load', () => (upgraded = false));
  await claire.getByRole('link', { name: 'Opportunités' }).first().click();
  await expect(claire.getByRole('heading', { level: 1, name: 'Opportunités' })).toBeVisible();
  await expect.poll(loads).toBe(1);
  await claire.goto(DEMO_HOME);
  await expect(field).toHaveValue(text);
});

test('a page that stays out of date says so instead of turning in circles @deep', async ({ as }) => {
  const claire = await as('claire');
  const loads = countLoads(claire);
  await outdate(claire, () => true);
  await claire.getByRole('link', { name: 'Opportunités' }).first().click();
  await expect(claire.getByText('Votre page n’est plus à jour', { exact: false })).toBeVisible();
  await expect(claire.getByRole('button', { name: 'Recharger' })).toBeVisible();
  expect(loads()).toBe(1);
});

test('code that an upgrade took away comes with a new page', async ({ as }) => {
  const claire = await as('claire');
  const loads = countLoads(claire);
  let upgraded = true;
  await claire.route(/assets\/opportunities-page/, (route) =>
    upgraded ? route.fulfill({ status: 404 }) : route.continue(),
  );
  claire.once('load', () => (upgraded = false));
  await claire.getByRole('link', { name: 'Opportunités' }).first().click();
  await expect(claire.getByRole('heading', { level: 1, name: 'Opportunités' })).toBeVisible();
  expect(loads()).toBe(1);
});

test('code that the network keeps back leaves the page as it is, and comes once it is back', async ({ as }) => {
  const claire = await as('claire');
  const loads = countLoads(claire);
  await claire.goto(`${DEMO_HOME}/opportunities`);
  await claire.route(/assets\/home-aside-.*\.js/, async (route) => {
    await claire.context().setOffline(true);
    await route.abort('internetdisconnected');
  });
  await claire.getByRole('link', { name: 'Accueil' }).first().click();
  await expect(claire.getByText('Vous êtes hors ligne', { exact: false })).toBeVisible();
  const field = claire.getByLabel('Quoi de neuf sur le territoire');
  const text = unique('Écrit sous le tunnel');
  await field.fill(text);
  await expect(claire.getByRole('article').first()).toBeVisible();
  await claire.unroute(/assets\/home-aside-.*\.js/);
  await claire.context().setOffline(false);
  await expect(claire.getByRole('heading', { name: 'Votre territoire' })).toBeVisible();
  await expect(field).toHaveValue(text);
  expect(loads()).toBe(1);
});
