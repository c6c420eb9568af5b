import { DEMO_HOME, expect, test, unique } from '../support/test';

const FIELD = 'Quoi de neuf sur le territoire';

test('what was begun on one device goes on on another @deep', async ({ as }) => {
  const [phone, desk] = [await as('claire'), await as('claire')];
  const text = unique('Commencé dans le bus');
  await phone.getByLabel(FIELD).fill(text);
  await expect(phone.getByText(/Brouillon enregistré/)).toBeVisible();
  await desk.goto(`${DEMO_HOME}/drafts`);
  const kept = desk.getByRole('article').filter({ hasText: text });
  await kept.getByRole('link', { name: 'Reprendre' }).click();
  const field = desk.getByLabel(FIELD);
  await expect(field).toHaveValue(text);
  await field.fill(`${text}, fini au bureau`);
  await expect(desk.getByText(/Brouillon enregistré/)).toBeVisible();

  await phone.getByLabel(FIELD).fill(`${text}, fini dans le bus`);
  await expect(phone.getByText(/a changé sur un autre appareil/)).toBeVisible();
  await phone.goto(`${DEMO_HOME}/drafts`);
  await expect(phone.getByRole('article').filter({ hasText: 'fini au bureau' }).filter({ hasText: text })).toHaveCount(
    1,
  );
  await expect(
    phone.getByRole('article').filter({ hasText: 'fini dans le bus' }).filter({ hasText: text }),
  ).toHaveCount(1);

  await desk.getByRole('button', { name: 'Publier', exact: true }).click();
  await expect(desk.getByRole('article').filter({ hasText: `${text}, fini au bureau` })).toBeVisible();
  await phone.reload();
  await expect(phone.getByRole('heading', { level: 1, name: 'Brouillons' })).toBeVisible();
  await expect(phone.getByText(`${text}, fini dans le bus`)).toBeVisible();
  await expect(phone.getByText(`${text}, fini au bureau`)).toHaveCount(0);
});

test('a composer is closed by keeping what is in it, or throwing it away and taking that back @deep', async ({
  as,
}) => {
  const claire = await as('claire');
  const text = unique('À moitié dit');
  const field = claire.getByLabel(FIELD);
  await field.fill(text);
  await claire.getByRole('button', { name: 'Fermer' }).click();
  await claire.getByRole('button', { name: 'Continuer à écrire' }).click();
  await expect(field).toHaveValue(text);
  await claire.getByRole('button', { name: 'Fermer' }).click();
  await claire.getByRole('button', { name: 'Garder dans mes brouillons' }).click();
  await expect(field).toHaveValue('');
  await claire.goto(`${DEMO_HOME}/drafts`);
  const kept = claire.getByRole('article').filter({ hasText: text });
  await kept.getByRole('button', { name: /^Actions sur le brouillon/ }).click();
  await claire.getByRole('menuitem', { name: 'Supprimer' }).click();
  await expect(kept).toBeHidden();
  await claire.getByRole('button', { name: 'Annuler' }).click();
  await expect(kept).toBeVisible();
});

test('a post on the clock appears by itself @deep', async ({ as }) => {
  const [claire, yassine] = [await as('claire'), await as('yassine')];
  const text = unique('À paraître bientôt');
  await claire.getByLabel(FIELD).fill(text);
  await claire.getByRole('button', { name: 'Programmer' }).click();
  const time = claire.getByLabel('Jour et heure');
  await time.fill('2020-01-01T10:00');
  const dialog = claire.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Programmer' }).click();
  await expect(dialog.getByText('Choisissez un moment à venir.').first()).toBeVisible();
  // Fields of that kind write seconds too, which keeps the test short.
  const soon = new Date(Date.now() + 6_000);
  const wall = new Intl.DateTimeFormat('sv', { dateStyle: 'short', timeStyle: 'medium', timeZone: 'Europe/Paris' });
  await time.fill(wall.format(soon).replace(' ', 'T'));
  await dialog.getByRole('button', { name: 'Programmer' }).click();
  await expect(claire.getByLabel(FIELD)).toHaveValue('');
  await claire.goto(`${DEMO_HOME}/drafts`);
  await expect(
    claire
      .getByRole('article')
      .filter({ hasText: text })
      .getByText(/^Paraîtra le/),
  ).toBeVisible();
  await yassine.getByRole('button', { name: /nouvelle publication/ }).click({ timeout: 20_000 });
  await expect(yassine.getByText(text)).toBeVisible();
  await claire.reload();
  await expect(claire.getByRole('heading', { level: 1, name: 'Brouillons' })).toBeVisible();
  await expect(claire.getByText(text)).toHaveCount(0);
});
