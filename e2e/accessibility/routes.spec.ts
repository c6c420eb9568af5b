import { expect, signIn, test } from '../support/test';
import { expectAccessible } from './axe';
import { emailOf, ROUTES } from './routes';

const DESKTOP = { width: 1280, height: 900 };
const PHONE = { width: 390, height: 844 };
const ZOOMED = { width: 320, height: 800 };

// They only look, so the order does not matter.
test.describe.configure({ mode: 'parallel' });

// Schemes and widths change in the open page, as they do for its reader: each page is loaded once.
for (const { name, who, path } of ROUTES) {
  test(`${name} is accessible`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await page.setViewportSize(DESKTOP);
    if (who) await signIn(page, emailOf(who));
    await page.goto(await path(page));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/\S/);
    await test.step('light', () => expectAccessible(page));
    await page.emulateMedia({ colorScheme: 'dark' });
    await test.step('dark', () => expectAccessible(page));
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
