import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { CAST, DEMO_PASSWORD, unzip } from '@rayonne/testing';
import { DEMO_HOME, expect, unique, withOwnInstallation } from '../support/test';

/** One of them goes for good. */
const test = withOwnInstallation();

async function publish(page: Page, words: string) {
  await page.getByLabel('Quoi de neuf sur le territoire').fill(words);
  await page.getByRole('button', { name: 'Publier', exact: true }).click();
  // One that is still on its way has no name of its own.
  await expect(page.getByRole('article', { name: /./ }).filter({ hasText: words })).toBeVisible();
}

test('Inès takes a copy of her data, then goes, and her words go from the screens of others @deep', async ({
  as,
  page: door,
  installation,
}) => {
  const [ines, claire] = [await as('ines'), await as('claire')];
  const words = unique('Les iris du parc');
  await publish(ines, words);
  await claire.reload();
  const seen = claire.getByRole('article').filter({ hasText: words });
  await expect(seen).toBeVisible();

  await ines.goto('/me');
  await ines.getByRole('link', { name: 'Voir mes données' }).click();
  await ines.getByRole('button', { name: 'Préparer ma copie' }).click();
  const download = ines.getByRole('link', { name: /^Télécharger la copie/ });
  await expect(download).toBeVisible({ timeout: 30_000 });
  const arriving = ines.waitForEvent('download');
  await download.click();
  const files = unzip(await readFile(await (await arriving).path()));
  expect(files.get('posts.json')?.toString()).toContain(words);
  expect(files.get('accounts.json')?.toString()).toContain(CAST.ines.email);

  await installation.sql(`update sessions set proved_at = now() - interval '1 hour'`);
  await ines.getByRole('button', { name: 'Supprimer mon compte' }).press('Enter');
  const dialog = ines.getByRole('dialog', { name: 'Supprimer votre compte' });
  await dialog.getByRole('button', { name: 'Supprimer mon compte' }).click();
  await expect(dialog.getByRole('alert')).toContainText('Choisissez ce que deviennent vos contenus.');
  await dialog.getByRole('radio', { name: /^Les retirer/ }).press('Space');
  await dialog.getByLabel(/^Pour confirmer/).fill('Supprimer');
  await dialog.getByLabel(/^Pour confirmer/).press('Enter');
  const proof = ines.getByRole('dialog', { name: /Est-ce bien vous/ });
  await proof.getByLabel('Mot de passe', { exact: true }).fill(DEMO_PASSWORD);
  await proof.getByLabel('Mot de passe', { exact: true }).press('Enter');
  await expect(ines.getByRole('heading', { name: 'Votre compte va être supprimé' })).toBeVisible();
  await expect(ines.getByText(/^Le \S+ \d/)).toBeFocused();

  await installation.sql(`update account_erasures set due_at = now()`);
  await installation.sql(`update graphile_worker._private_jobs set run_at = now() where locked_at is null`);
  await expect(ines).toHaveURL(/\/sign-in/, { timeout: 30_000 });
  await expect(seen).toBeHidden();
  await claire.reload();
  await expect(claire.getByRole('article').first()).toBeVisible();
  await expect(seen).toBeHidden();
  await claire.goto(`${DEMO_HOME}/directory?view=list&q=ines`);
  await expect(claire.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(claire.getByText(CAST.ines.name)).toBeHidden();

  await door.goto('/sign-in');
  await door.getByLabel('Adresse e-mail').fill(CAST.ines.email);
  await door.getByLabel('Mot de passe', { exact: true }).fill(DEMO_PASSWORD);
  await door.getByRole('button', { name: 'Se connecter' }).click();
  await expect(door.getByRole('alert')).toBeVisible();
});

test('Paul thinks better of it, and leaves the territory instead @deep', async ({ as, installation }) => {
  const paul = await as('paul');
  await paul.goto('/me/data');
  await paul.getByRole('button', { name: 'Supprimer mon compte' }).click();
  const dialog = paul.getByRole('dialog');
  await dialog.getByRole('radio', { name: /^Les laisser/ }).check();
  await dialog.getByLabel(/^Pour confirmer/).fill('supprimer');
  await dialog.getByRole('button', { name: 'Supprimer mon compte' }).click();
  await paul.getByRole('button', { name: 'Garder mon compte' }).click();
  await expect(paul.getByText('Votre compte est gardé.')).toBeVisible();
  expect(await installation.sql(`select from account_erasures`)).toEqual([]);
  await paul.goto('/me');
  const leave = paul.getByRole('button', { name: 'Quitter Roissy Pays de France' });
  await leave.click();
  await paul.keyboard.press('Escape');
  await expect(leave).toBeFocused();
  await leave.click();
  await paul.getByRole('button', { name: 'Quitter ce territoire' }).click();
  await expect(paul.getByText('Vous avez quitté Roissy Pays de France.')).toBeVisible();
  await expect(leave).toBeHidden();
});

test('Yassine corrects his name and lives by other hours, in another language @deep', async ({ as, installation }) => {
  const [yassine, claire] = [await as('yassine'), await as('claire')];
  const words = unique('Copeaux à donner');
  await publish(yassine, words);
  await installation.sql(
    `update subjects s set published_at = now() - interval '3 days' from posts p where p.id = s.id and p.body = $1`,
    [words],
  );
  await yassine.goto('/me');
  await yassine.getByRole('button', { name: 'Modifier', exact: true }).click();
  const name = yassine.getByLabel('Votre nom');
  await name.fill('Yassine\u200B Merle');
  await name.press('Enter');
  await expect(yassine.getByRole('alert')).toContainText('Votre nom');
  await name.fill('Yassine Merle-Roux');
  await yassine.getByLabel('Fuseau horaire').selectOption('Pacific/Kiritimati');
  await yassine.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(yassine.getByText('C’est enregistré.')).toBeVisible();
  await expect(yassine.getByRole('button', { name: 'Modifier', exact: true })).toBeFocused();
  await expect(yassine.getByText('Kiritimati (Pacific), UTC+14')).toBeVisible();
  await claire.reload();
  const post = claire.getByRole('article').filter({ hasText: words });
  await expect(post).toContainText('Yassine Merle-Roux');
  await yassine.goto(DEMO_HOME);
  const hourOf = (page: Page) =>
    page.getByRole('article').filter({ hasText: words }).locator('time').first().getAttribute('title');
  await expect(yassine.getByRole('article').filter({ hasText: words })).toBeVisible();
  expect(await hourOf(yassine)).not.toBe(await hourOf(claire));
  await yassine.goto('/me');
  await yassine.getByRole('radio', { name: 'English' }).click();
  await expect(yassine.getByRole('heading', { level: 1, name: 'Me' })).toBeVisible();
  await expect
    .poll(() => installation.sql(`select locale, time_zone from accounts where email = $1`, [CAST.yassine.email]))
    .toEqual([{ locale: 'en', time_zone: 'Pacific/Kiritimati' }]);
});
