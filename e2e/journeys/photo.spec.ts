import type { Locator } from '@playwright/test';
import sharp from 'sharp';
import { expect, test } from '../support/test';

/** A portrait of noise: too large to leave in one piece. */
const portrait = () =>
  sharp({
    create: {
      width: 1400,
      height: 1000,
      channels: 3,
      background: '#888',
      noise: { type: 'gaussian', mean: 150, sigma: 50 },
    },
  })
    .jpeg({ quality: 95 })
    .toBuffer();

const isDrawn = (picture: Locator) =>
  picture.evaluate((image) => (image as HTMLImageElement).complete && (image as HTMLImageElement).naturalWidth > 0);

test('Claire crops a photo by keyboard, the line breaks on the way, and Yassine sees her beside her words @deep', async ({
  as,
}) => {
  const [claire, yassine] = [await as('claire'), await as('yassine')];
  await claire.goto('/me');
  await claire.getByRole('button', { name: 'Ajouter une photo' }).click();
  const dialog = claire.getByRole('dialog', { name: 'Votre photo' });
  await dialog
    .getByLabel('Choisir une image')
    .setInputFiles({ name: 'moi.jpg', mimeType: 'image/jpeg', buffer: await portrait() });
  await dialog.getByRole('group', { name: /Image à recadrer/ }).press('ArrowRight');
  await dialog.getByLabel('Zoom').press('ArrowRight');
  let [sent, cut] = [0, 0];
  await claire.route('**/uploads/*', async (route) => {
    if (route.request().method() !== 'PATCH') return route.continue();
    sent += 1;
    if (sent !== 2) return route.continue();
    cut += 1;
    return route.abort('connectionreset');
  });
  await dialog.getByRole('button', { name: 'Utiliser cette image' }).click();
  await expect(claire.getByText('Votre photo est en place.')).toBeVisible({ timeout: 30_000 });
  expect(cut).toBe(1);
  await expect(dialog).toBeHidden();
  await expect(claire.getByRole('button', { name: 'Changer de photo' })).toBeVisible();
  await yassine.reload();
  const post = yassine.getByRole('article').filter({ hasText: 'Un couple de soignants' });
  await post.scrollIntoViewIfNeeded();
  await expect.poll(() => isDrawn(post.locator('header img').first())).toBe(true);
});

test('a file that is no picture is refused with words, and nothing is sent @deep', async ({ as }) => {
  const paul = await as('paul');
  let sent = 0;
  await paul.route('**/uploads', (route) => {
    sent += 1;
    return route.continue();
  });
  await paul.goto('/me');
  await paul.getByRole('button', { name: 'Ajouter une photo' }).click();
  const dialog = paul.getByRole('dialog', { name: 'Votre photo' });
  await dialog
    .getByLabel('Choisir une image')
    .setInputFiles({ name: 'moi.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('<html>') });
  await expect(dialog.getByRole('alert')).toContainText('n’a pas pu être lue');
  expect(sent).toBe(0);
});
