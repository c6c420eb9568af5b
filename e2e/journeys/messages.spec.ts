import type { Page } from '@playwright/test';
import { expect, test, unique } from '../support/test';

async function openThread(page: Page, name: string): Promise<void> {
  await page.goto('/messages');
  await page
    .getByRole('link', { name: new RegExp(`^${name}`) })
    .first()
    .click();
  await expect(page.getByRole('log')).toBeVisible();
}

async function write(page: Page, name: string, text: string): Promise<void> {
  await page.getByLabel(`Écrire à ${name}`).fill(text);
  await page.keyboard.press('Enter');
}

test('what was sent while the other was offline is there, once and in order, when they come back', async ({ as }) => {
  const [claire, paul] = [await as('claire'), await as('paul')];
  await openThread(claire, 'Paul Nguyen');
  await openThread(paul, 'Claire Fontaine');
  await claire.context().setOffline(true);
  const words = [unique('un'), unique('deux'), unique('trois')];
  for (const word of words) {
    await write(paul, 'Claire Fontaine', word);
    await expect(paul.getByRole('log').getByText(word)).toHaveCount(1);
  }
  await claire.context().setOffline(false);
  for (const word of words) await expect(claire.getByRole('log').getByText(word)).toHaveCount(1);
  const shown = await claire.getByRole('log').innerText();
  const places = words.map((word) => shown.indexOf(word));
  expect(places).toEqual([...places].sort((one, other) => one - other));
});

test('a message written offline leaves when the network is back, once', async ({ as }) => {
  const [claire, paul] = [await as('claire'), await as('paul')];
  await openThread(claire, 'Paul Nguyen');
  await openThread(paul, 'Claire Fontaine');
  await claire.context().setOffline(true);
  const text = unique('Écrit sans réseau');
  await write(claire, 'Paul Nguyen', text);
  await expect(claire.getByRole('log').getByText(text)).toHaveCount(1);
  await claire.context().setOffline(false);
  await expect(paul.getByRole('log').getByText(text)).toHaveCount(1);
  await claire.reload();
  await expect(claire.getByRole('log').getByText(text)).toHaveCount(1);
});
