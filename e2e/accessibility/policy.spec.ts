import { expect, test } from '../support/test';
import { emailOf, ROUTES } from './routes';

test('no page does what the content security policy forbids @deep', async ({ browserOf }) => {
  test.setTimeout(300_000);
  const refused: string[] = [];
  for (const { who, path } of ROUTES) {
    const page = await (await browserOf(emailOf(who))).newPage();
    page.on('console', (message) => {
      if (/Content Security Policy|violates/.test(message.text())) refused.push(`${page.url()}: ${message.text()}`);
    });
    await page.goto(await path(page));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/\S/);
    await page.close();
  }
  expect(refused).toEqual([]);
});
