import { ask, DEMO_HOME, expect, test, unique } from '../support/test';

const TERRITORY = `{ territory(slug: "roissy-pays-de-france") { id } }`;
const PUBLISH = `mutation ($input: PublishOpportunityInput!) { publishOpportunity(input: $input) { id } }`;

test('Samira saves a search, and is told as soon as something new answers it', async ({ as }) => {
  const [samira, yassine] = [await as('samira'), await as('yassine')];
  const word = unique('tricycle').replaceAll(/[^a-z]/g, '');
  await samira.goto(`${DEMO_HOME}/opportunities?q=${word}`);
  await samira.getByRole('button', { name: 'Enregistrer cette recherche' }).click();
  const dialog = samira.getByRole('dialog');
  await dialog.getByLabel('Nom de la recherche').fill('Tricycles');
  await dialog.getByLabel('M’alerter').selectOption('Aussitôt');
  await dialog.getByRole('button', { name: 'Enregistrer cette recherche' }).click();
  await expect(samira.getByLabel('Alerte de « Tricycles »')).toHaveValue('AT_ONCE');

  const { data } = await ask<{ territory: { id: string } }>(yassine, TERRITORY, {});
  const input = {
    territory: data.territory.id,
    kind: 'EQUIPMENT',
    direction: 'OFFER',
    title: `Un ${word} à prêter`,
    body: 'Trois places.',
  };
  await ask(yassine, PUBLISH, { input });

  await samira.goto('/notices');
  const notice = samira.getByRole('link', { name: /Une nouvelle opportunité répond à votre recherche « Tricycles »/ });
  await expect(notice).toBeVisible({ timeout: 20_000 });
  await notice.click();
  await expect(samira).toHaveURL(new RegExp(`opportunities\\?q=${word}`));
  await expect(samira.getByRole('heading', { name: `Un ${word} à prêter` })).toBeVisible();
});
