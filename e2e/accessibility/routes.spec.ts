import type { BrowserContext, Page } from '@playwright/test';
import { expect, test } from '../support/test';
import { expectAccessible, expectAccessibleColours } from './axe';
import { emailOf, ROUTES, type Route } from './routes';

const DESKTOP = { width: 1280, height: 900 };
const PHONE = { width: 390, height: 844 };
const ZOOMED = { width: 320, height: 800 };

async function open(browser: BrowserContext, { path }: Route, viewport: typeof DESKTOP): Promise<Page> {
  // The same one for all: a new page is a new process, which compiles the application anew.
  const page = browser.pages()[0] ?? (await browser.newPage());
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await page.setViewportSize(viewport);
  await page.goto(await path(page));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/\S/);
  return page;
}

// They only look, so the order does not matter.
test.describe.configure({ mode: 'parallel' });

for (const route of ROUTES) {
  test(`${route.name} is accessible in both schemes`, async ({ browserOf }) => {
    const page = await open(await browserOf(emailOf(route.who)), route, DESKTOP);
    await test.step('light', () => expectAccessible(page));
    // The open page changes, as it does for its reader.
    await page.emulateMedia({ colorScheme: 'dark' });
    await test.step('dark', () => expectAccessibleColours(page));
  });

  test(`${route.name} fits a phone and reflows at 320 px @deep`, async ({ browserOf }) => {
    const page = await open(await browserOf(emailOf(route.who)), route, PHONE);
    for (const size of [PHONE, ZOOMED]) {
      await test.step(`${size.width} px wide`, async () => {
        await page.setViewportSize(size);
        const overflow = () =>
          page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        await expect.poll(overflow).toBe(0);
        await expectAccessible(page);
      });
    }
  });
}
