import { CAST } from '@rayonne/testing';
import { expect, signIn, test } from '../support/test';
import { expectAccessible } from './axe';
import { ROUTES } from './routes';

const SCHEMES = ['light', 'dark'] as const;
const PHONE = 390;

for (const { name, who, path } of ROUTES) {
  for (const scheme of SCHEMES) {
    test(`${name} is accessible, ${scheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
      if (who) await signIn(page, CAST[who].email);
      await page.goto(await path(page));
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(/\S/);
      await expectAccessible(page);
    });
  }

  test(`${name} fits a phone and reflows at 320 px @deep`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    if (who) await signIn(page, CAST[who].email);
    const target = await path(page);
    for (const width of [PHONE, 320]) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(target);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(/\S/);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow).toBe(0);
      await expectAccessible(page);
    }
  });
}
