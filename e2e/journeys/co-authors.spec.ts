import { DEMO_HOME, expect, test } from '../support/test';

test('two sign a post, and the one who joined describes its picture @deep', async ({ as }) => {
  const [claire, samira] = [await as('claire'), await as('samira')];
  await samira.goto(DEMO_HOME);
  const castle = samira.getByRole('article').filter({ hasText: 'château d’Écouen' }).first();
  await castle.getByRole('button', { name: /^Actions sur la publication/ }).click();
  await samira.getByRole('menuitem', { name: 'Coauteurs' }).click();
  await samira.getByRole('combobox', { name: 'Inviter à signer avec vous' }).fill('Claire');
  await samira.getByRole('option', { name: /^Claire Fontaine/ }).click();
  await expect(samira.getByText('Invitation envoyée', { exact: true })).toBeVisible();
  await samira.keyboard.press('Escape');

  await claire.goto(DEMO_HOME);
  const shared = claire.getByRole('article').filter({ hasText: 'château d’Écouen' }).first();
  await expect(shared.getByRole('button', { name: '2 autres' })).toBeVisible();
  await shared.getByRole('button', { name: 'Signer', exact: true }).click();
  await expect(shared.getByRole('button', { name: '3 autres' })).toBeVisible();

  await shared.getByRole('button', { name: /^Actions sur la publication/ }).click();
  await claire.getByRole('menuitem', { name: 'Modifier' }).click();
  await shared.getByLabel('Que montre la photo 1').fill('Le château vu de la grille, sous la neige');
  await shared.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(shared.getByRole('button', { name: /^Agrandir.*sous la neige/ })).toBeVisible();
  await samira.reload();
  await expect(castle.getByRole('button', { name: /^Agrandir.*sous la neige/ })).toBeVisible();
});
