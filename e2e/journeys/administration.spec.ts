import type { Page } from '@playwright/test';
import { ask, DEMO_HOME, expect, withOwnInstallation } from '../support/test';

// A territory under another name and other hands is nothing that the other journeys could count on.
const test = withOwnInstallation();

const MEMBERS = `query ($slug: String!, $search: String!) { territory(slug: $slug) { members(search: $search) { nodes { id } } } }`;
const GRANT = `mutation ($input: GrantMandateInput!) { grantMandate(input: $input) { member { id } } }`;

async function grant(granter: Page, search: string, kind: string): Promise<void> {
  const { data } = await ask<{ territory: { members: { nodes: { id: string }[] } } }>(granter, MEMBERS, {
    slug: 'roissy-pays-de-france',
    search,
  });
  const member = data.territory.members.nodes[0]!.id;
  const { text } = await ask(granter, GRANT, { input: { member, kind, months: 12 } });
  expect(text).not.toContain('errors');
}

const save = (page: Page) => page.getByRole('button', { name: 'Enregistrer', exact: true });

test('two managers change the territory at once, and nobody’s words are lost', async ({ as }) => {
  const [anne, samira, claire] = [await as('anne'), await as('samira'), await as('claire')];
  await grant(anne, 'Samira', 'community_manager');
  await samira.goto(`${DEMO_HOME}/manage/territory`);
  await samira.getByLabel('Devise').fill('Partir d’ici');
  await samira.getByLabel('Couleur', { exact: true }).fill('#7a1f6f');
  await anne.goto(`${DEMO_HOME}/manage/territory`);
  await anne.getByLabel('Nom', { exact: true }).fill('Grand Roissy');
  await anne.getByLabel('Devise').fill('D’ici à partout');
  await anne.getByLabel('Couleur', { exact: true }).fill('#f2b632');
  await save(anne).click();
  await expect(anne.getByRole('alert').getByText(/Couleur.*4,5 au moins/)).toBeVisible();
  await anne.getByLabel('Couleur', { exact: true }).fill('#1d4f91');
  // What waits to be saved is still there after a look elsewhere.
  await anne.getByRole('link', { name: 'Communauté' }).click();
  await anne.goBack();
  await expect(anne.getByLabel('Couleur', { exact: true })).toHaveValue('#1d4f91');
  await save(anne).click();
  await expect(anne.getByText('C’est enregistré')).toBeVisible();
  await expect(claire).toHaveTitle(/Grand Roissy/);

  await save(samira).click();
  const note = samira.getByRole('alert').filter({ hasText: 'entre-temps' });
  await expect(note.getByText(/Devise.*D’ici à partout/)).toBeVisible();
  await expect(note.getByText(/Couleur.*#1d4f91/)).toBeVisible();
  await expect(samira.getByLabel('Nom', { exact: true })).toHaveValue('Grand Roissy');
  await expect(samira.getByLabel('Devise')).toHaveValue('Partir d’ici');
  await save(samira).click();
  await expect(samira.getByText('C’est enregistré')).toBeVisible();
  await expect(note).toHaveCount(0);
  await expect(anne.getByLabel('Devise')).toHaveValue('Partir d’ici');
  const brand = () => claire.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--action'));
  await expect.poll(brand).toBe('#7a1f6f');
});
