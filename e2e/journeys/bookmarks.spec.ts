import { DEMO_HOME, expect, test, unique } from '../support/test';

test('what is kept is found in the folder that one made for it, and its way out can be undone @deep', async ({
  as,
}) => {
  const [page, claire] = [await as('samira'), await as('claire')];
  const words = unique('Le fournil de Gonesse rouvre samedi');
  await claire.getByLabel('Quoi de neuf sur le territoire').fill(words);
  await claire.getByRole('button', { name: 'Publier', exact: true }).click();
  await expect(claire.getByRole('article').filter({ hasText: words })).toBeVisible();
  await page.reload();
  const card = page.getByRole('article').filter({ hasText: words });
  await test.step('kept and put in a new folder, at three presses', async () => {
    await card.getByRole('button', { name: 'Ajouter aux enregistrés' }).click();
    await expect(card.getByRole('button', { name: /^Dans vos enregistrés/ })).toBeFocused();
    await page.getByRole('button', { name: 'Ranger', exact: true }).click();
    await page.getByLabel('Nom du dossier').fill('Pour le salon');
    await page.getByRole('button', { name: 'Créer et ranger' }).click();
    await expect(page.getByText(/^Rangé dans/)).toBeVisible();
  });
  await page.getByRole('link', { name: 'Enregistrés' }).first().click();
  await page.getByRole('link', { name: /^Pour le salon/ }).click();
  await expect(card).toBeVisible();
  await test.step('let go, and back', async () => {
    await card.getByRole('button', { name: /^Dans vos enregistrés/ }).click();
    await page.getByRole('menuitem', { name: 'Retirer des enregistrés' }).click();
    await expect(page.getByText('Ce dossier est vide')).toBeVisible();
    await page.getByRole('button', { name: 'Annuler' }).click();
    await expect(card).toBeVisible();
  });
  await test.step('a folder goes, what it held stays', async () => {
    await page.getByRole('button', { name: /^Actions sur le dossier/ }).click();
    await page.getByRole('menuitem', { name: 'Supprimer le dossier' }).click();
    await page.getByRole('button', { name: 'Supprimer le dossier' }).click();
    await expect(page).toHaveURL(new RegExp(`${DEMO_HOME}/saved`));
    await expect(page.getByRole('link', { name: /^Pour le salon/ })).toHaveCount(0);
    await expect(card).toBeVisible();
  });
});

test('a content that could not be kept says so, and is kept at the second try @deep', async ({ as }) => {
  const page = await as('paul');
  const card = page.getByRole('article').first();
  const keep = card.getByRole('button', { name: 'Ajouter aux enregistrés' });
  await expect(keep).toBeVisible();
  await page.context().setOffline(true);
  await keep.click();
  await expect(page.getByRole('button', { name: 'Réessayer' })).toBeVisible();
  await expect(keep).toBeVisible();
  await page.context().setOffline(false);
  await page.getByRole('button', { name: 'Réessayer' }).click();
  await expect(card.getByRole('button', { name: /^Dans vos enregistrés/ })).toBeVisible();
});
