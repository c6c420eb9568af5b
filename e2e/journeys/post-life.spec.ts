import { DEMO_HOME, expect, test, unique } from '../support/test';

test('an edited post shows what it said before, and an archived one comes back @deep', async ({ as }) => {
  const [claire, yassine] = [await as('claire'), await as('yassine')];
  const [before, after] = [unique('Le marché ouvre à huit heures'), unique('Le marché ouvre à neuf heures')];
  await claire.getByLabel('Quoi de neuf sur le territoire').fill(before);
  await claire.getByRole('button', { name: 'Publier', exact: true }).click();
  const mine = claire.getByRole('article').filter({ hasText: before });
  await mine.getByRole('button', { name: /^Actions sur la publication/ }).click();
  await claire.getByRole('menuitem', { name: 'Modifier' }).click();
  await claire.getByLabel('Modifier la publication').fill(after);
  await claire.getByRole('button', { name: 'Enregistrer' }).click();
  const edited = claire.getByRole('article').filter({ hasText: after });
  await expect(edited).toBeVisible();

  await yassine.reload();
  const read = yassine.getByRole('article').filter({ hasText: after });
  await read.getByRole('button', { name: 'modifiée' }).click();
  await expect(yassine.getByRole('dialog').getByText(before)).toBeVisible();
  await yassine.keyboard.press('Escape');

  await edited.getByRole('button', { name: /^Actions sur la publication/ }).click();
  await claire.getByRole('menuitem', { name: 'Archiver' }).click();
  await expect(edited).toBeHidden();
  await expect(read).toBeHidden();
  await claire.goto(`${DEMO_HOME}/archive`);
  await edited.getByRole('button', { name: 'Remettre en ligne' }).click();
  await expect(edited).toBeHidden();
  await claire.goto(DEMO_HOME);
  await expect(edited).toBeVisible();
});

test('who saves second is told, keeps their words, and saves them over the others @deep', async ({ as }) => {
  const [desk, phone] = [await as('claire'), await as('claire')];
  const [before, first, second] = [unique('Réunion lundi'), unique('Réunion mardi'), unique('Réunion mercredi')];
  await desk.getByLabel('Quoi de neuf sur le territoire').fill(before);
  await desk.getByRole('button', { name: 'Publier', exact: true }).click();
  await desk.getByRole('article').filter({ hasText: before }).locator('a:has(time)').click();
  await expect(desk).toHaveURL(/\/posts\//);
  await phone.goto(new URL(desk.url()).pathname);
  for (const page of [desk, phone]) {
    // The page one comes from may still stand there.
    await expect(page.getByRole('article')).toHaveCount(1);
    await page.getByRole('button', { name: /^Actions sur la publication/ }).click();
    await page.getByRole('menuitem', { name: 'Modifier' }).click();
  }
  await desk.getByLabel('Modifier la publication').fill(first);
  await phone.getByLabel('Modifier la publication').fill(second);
  await desk.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(desk.getByRole('article').filter({ hasText: first })).toBeVisible();
  await phone.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(phone.getByRole('alert').filter({ hasText: 'Vos mots sont toujours là' })).toBeVisible();
  await expect(phone.getByLabel('Modifier la publication')).toHaveValue(second);
  await phone.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(phone.getByRole('article').filter({ hasText: second })).toBeVisible();
  await phone.getByRole('button', { name: 'modifiée' }).click();
  await expect(phone.getByRole('dialog').getByText(first)).toBeVisible();
});
