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
