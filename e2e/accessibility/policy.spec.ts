import { expect, signIn, test } from '../support/test';
import { emailOf, ROUTES } from './routes';

test('no page does what the content security policy forbids @deep', async ({ page }) => {
  test.setTimeout(300_000);
  const refused: string[] = [];
  page.on('console', (message) => {
    if (/Content Security Policy|violates/.test(message.text())) refused.push(`${page.url()}: ${message.text()}`);
  });
  for (const { who, path } of ROUTES) {
    await page.context().clearCookies();
    if (who) await signIn(page, emailOf(who));
    await page.goto(await path(page));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/\S/);
  }
  expect(refused).toEqual([]);
});
