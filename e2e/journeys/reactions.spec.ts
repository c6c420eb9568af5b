import type { Page } from '@playwright/test';
import { expect, test, unique } from '../support/test';

const cardOf = (page: Page, body: string) => page.getByRole('article').filter({ hasText: body });

async function publish(page: Page, body: string) {
  await page.getByLabel('Quoi de neuf sur le territoire').fill(body);
  await page.getByRole('button', { name: 'Publier', exact: true }).click();
  await expect(cardOf(page, body).getByRole('button', { name: /^Actions sur la publication/ })).toBeVisible();
}

test('a reaction and a share appear on the other side without a reload @deep', async ({ as }) => {
  const [claire, yassine] = [await as('claire'), await as('yassine')];
  const [news, word] = [unique('La halle rouvre dimanche'), unique('À ne pas manquer')];
  await publish(claire, news);
  await yassine.getByRole('button', { name: /nouve/ }).first().click();
  const [mine, theirs] = [cardOf(claire, news), cardOf(yassine, news)];
  await test.step('a reaction, at once here and a moment later there', async () => {
    await theirs.getByRole('button', { name: 'Réagir' }).click();
    await theirs.getByRole('button', { name: 'Bravo' }).click();
    await expect(theirs.getByRole('button', { name: 'Bravo' })).toHaveAttribute('aria-pressed', 'true');
    await expect(mine.getByRole('button', { name: '1 réaction' })).toBeVisible();
    await mine.getByRole('button', { name: '1 réaction' }).click();
    await expect(claire.getByRole('dialog').getByText('Yassine Merle')).toBeVisible();
    await claire.keyboard.press('Escape');
  });
  await test.step('a share stands first here, and is announced and counted there', async () => {
    await theirs.getByRole('button', { name: 'Partager' }).click();
    const dialog = yassine.getByRole('dialog');
    await dialog.getByRole('textbox').fill(word);
    await dialog.getByRole('button', { name: /^Partager/ }).click();
    await expect(yassine.getByRole('article').filter({ hasText: word }).first()).toContainText(news);
    await expect(mine.first().getByRole('button', { name: 'Partager' })).toContainText('1');
    await claire.getByRole('button', { name: /nouve/ }).first().click();
    await expect(claire.getByRole('article').filter({ hasText: word }).first()).toContainText(news);
  });
});

test('a reaction that did not go out is taken back, says why and goes out at the second try @deep', async ({ as }) => {
  const claire = await as('claire');
  const news = unique('La halle rouvre lundi');
  await publish(claire, news);
  const card = cardOf(claire, news);
  await card.getByRole('button', { name: 'Réagir' }).click();
  await claire.context().setOffline(true);
  await card.getByRole('button', { name: 'Merci' }).click();
  await expect(claire.getByRole('button', { name: 'Réessayer' })).toBeVisible();
  await expect(card.getByRole('button', { name: 'Réagir' })).toBeVisible();
  await claire.context().setOffline(false);
  await claire.getByRole('button', { name: 'Réessayer' }).click();
  await expect(card.getByRole('button', { name: 'Merci' })).toHaveAttribute('aria-pressed', 'true');
  await claire.reload();
  await expect(cardOf(claire, news).getByRole('button', { name: '1 réaction' })).toBeVisible();
});
