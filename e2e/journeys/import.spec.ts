import type { Page } from '@playwright/test';
import { DEMO_HOME, expect, test, unique } from '../support/test';

const upload = async (page: Page, file: { name: string; buffer: Buffer }) => {
  await page.goto(`${DEMO_HOME}/manage/import`);
  await page.getByLabel('Choisir un fichier').setInputFiles({ ...file, mimeType: 'text/csv' });
  await expect(page.getByRole('heading', { name: 'À quoi sert chaque colonne' })).toBeVisible();
};

test('a list that is no list is refused with what to do, and one can be given up @deep', async ({ as }) => {
  const anne = await as('anne');
  await anne.goto(`${DEMO_HOME}/manage/import`);
  await anne
    .getByLabel('Choisir un fichier')
    .setInputFiles({ name: 'liste.xlsx', mimeType: 'text/csv', buffer: Buffer.from('PK') });
  await expect(anne.getByRole('alert').filter({ hasText: 'CSV UTF-8' })).toBeVisible();
  const name = `${unique('petite')}.csv`;
  await upload(anne, { name, buffer: Buffer.from('Nom;Contact\nNadia Roux;pas une adresse\n') });
  await expect(anne.getByRole('button', { name: 'Vérifier la ligne' })).toBeDisabled();
  await anne.getByLabel('Usage de « Contact »').selectOption('EMAIL');
  await anne.getByRole('button', { name: 'Vérifier la ligne' }).click();
  await expect(anne.getByRole('heading', { name: 'Personne à inviter' })).toBeVisible({ timeout: 30_000 });
  await anne.getByRole('button', { name: 'Abandonner cet import' }).click();
  await anne.getByRole('button', { name: 'Effacer', exact: true }).click();
  await expect(anne.getByRole('heading', { name: 'Listes déjà importées' })).toBeVisible();
  await expect(anne.getByRole('link', { name })).toHaveCount(0);
});
