import { DEMO_HOME, expect, test, unique } from '../support/test';

test('Yassine publishes a need, and Paul, whom it fits, sees it come with its reason', async ({ as }) => {
  const [yassine, paul] = [await as('yassine'), await as('paul')];
  const title = unique('Bières d’une brasserie voisine');
  await paul.goto(`${DEMO_HOME}/opportunities/for-you`);
  await expect(paul.getByRole('link', { name: 'Pour vous' })).toHaveAttribute('aria-current', 'page');

  await yassine.goto(`${DEMO_HOME}/opportunities/new?kind=business`);
  await yassine.getByLabel('Un besoin').check();
  await yassine.getByLabel('Titre').fill(title);
  await yassine
    .getByLabel('Précisions')
    .fill('Deux cents bouteilles pour l’inauguration de l’atelier, visite bienvenue.');
  await yassine.getByRole('button', { name: 'Publier l’opportunité' }).click();
  await expect(yassine.getByRole('heading', { name: title })).toBeVisible();

  const match = paul.getByRole('listitem').filter({ has: paul.getByRole('heading', { name: title }) });
  await expect(match.getByText(/brasserie.+ des deux côtés/)).toBeVisible();
  await match.getByRole('button', { name: /^Pourquoi/ }).click();
  await expect(paul.getByRole('dialog').getByText('L’un offre, l’autre cherche')).toBeVisible();
  await paul.keyboard.press('Escape');

  await expect(yassine.getByRole('heading', { name: 'À qui cela conviendrait' })).toBeVisible();
  await expect(yassine.getByRole('link', { name: 'Paul Nguyen' }).first()).toBeVisible();

  await match.getByRole('button', { name: /^Pas pour moi/ }).click();
  await paul.getByRole('menuitem', { name: 'Je connais déjà, ou c’est fait' }).click();
  await expect(match).toHaveCount(0);
});
