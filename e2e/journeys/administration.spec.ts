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

test('two managers change the territory at once, and nobody’s words are lost @deep', async ({ as }) => {
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

test('communes come and go by keyboard alone, which is never lost @deep', async ({ as }) => {
  const anne = await as('anne');
  await anne.goto(`${DEMO_HOME}/manage/territory`);
  const search = anne.getByRole('combobox', { name: 'Ajouter une commune' });
  await search.fill('zzzz');
  await expect(anne.getByRole('listbox')).toBeHidden();
  await search.fill('Chantilly');
  await expect(anne.getByRole('option', { name: 'Chantilly (60)' })).toBeVisible();
  await anne.keyboard.press('ArrowDown');
  await anne.keyboard.press('Enter');
  await expect(anne.getByText('43 communes')).toBeVisible();
  await expect(search).toBeFocused();
  await expect(search).toHaveValue('');
  await anne.getByRole('button', { name: 'Retirer Chantilly (60)' }).focus();
  await anne.keyboard.press('Enter');
  await expect(anne.getByText('42 communes')).toBeVisible();
  await expect(anne.getByRole('button', { name: 'Retirer Chennevières-lès-Louvres (95)' })).toBeFocused();
});

test('a steward is proposed, approved and steps down, under the eyes of those concerned @deep', async ({
  as,
  installation,
}) => {
  await installation.sql(
    `update members set trust_level = 3 where account_id in (select id from accounts where name in ('Claire Fontaine', 'Yassine Merle'))`,
  );
  const [samira, yassine, claire] = [await as('samira'), await as('yassine'), await as('claire')];
  for (const page of [samira, yassine, claire]) await page.goto(`${DEMO_HOME}/community`);
  const stewards = (page: Page) => page.getByRole('region', { name: 'Les piliers' });
  await samira.getByRole('button', { name: 'Proposer un pilier' }).click();
  await expect(samira.getByRole('alert')).toContainText('Choisissez une personne');
  await samira.getByLabel('Membre de niveau 3').selectOption({ label: 'Claire Fontaine' });
  await samira.getByRole('button', { name: 'Proposer un pilier' }).dblclick();
  await expect(stewards(yassine).getByText('1 voix sur 2')).toBeVisible();

  await stewards(claire).getByRole('button', { name: 'Décliner' }).click();
  await claire.getByRole('dialog').getByRole('button', { name: 'Décliner' }).click();
  await expect(stewards(yassine).getByText('1 voix sur 2')).toHaveCount(0);
  await expect(samira.getByLabel('Membre de niveau 3')).toContainText('Claire Fontaine');

  await yassine.getByLabel('Membre de niveau 3').selectOption({ label: 'Claire Fontaine' });
  await yassine.getByRole('button', { name: 'Proposer un pilier' }).click();
  await samira.getByRole('button', { name: 'Approuver Claire Fontaine comme pilier' }).click();
  await expect(claire.getByText('Niveau 4 sur 4')).toBeVisible();
  await stewards(claire).getByRole('button', { name: 'Ne plus être pilier' }).click();
  await claire.getByRole('dialog').getByRole('button', { name: 'Ne plus être pilier' }).click();
  await expect(claire.getByText('Niveau 3 sur 4')).toBeVisible();
  await expect(stewards(yassine).getByRole('link', { name: 'Claire Fontaine' })).toHaveCount(0);
  await claire.goto('/notices');
  await expect(claire.getByText('Samira Haddad vous propose comme pilier')).toBeVisible();
});

test('the last who may change the charter cannot leave it; with a successor they can, and everybody sees it @deep', async ({
  as,
  installation,
}) => {
  await installation.sql(
    `update mandates set ended_at = now() where ended_at is null
        and member_id in (select m.id from members m join accounts a on a.id = m.account_id where a.name = 'Samira Haddad')`,
  );
  const [anne, paul, claire] = [await as('anne'), await as('paul'), await as('claire')];
  for (const page of [anne, paul, claire]) await page.goto(`${DEMO_HOME}/community`);
  const mandates = (page: Page) => page.getByRole('region', { name: 'Les mandats' });
  const resign = async () => {
    await mandates(anne).getByRole('button', { name: 'Démissionner de mon mandat' }).click();
    await anne.getByRole('dialog').getByRole('button', { name: 'Démissionner' }).click();
  };
  await resign();
  await expect(anne.getByText(/Vous êtes la dernière personne à pouvoir changer la charte/)).toBeVisible();

  await anne.getByRole('combobox', { name: 'Membre', exact: true }).fill('Paul N');
  await expect(anne.getByRole('option', { name: /Paul Nguyen/ })).toBeVisible();
  await anne.keyboard.press('ArrowDown');
  await anne.keyboard.press('Enter');
  await anne.getByRole('button', { name: 'Confier', exact: true }).dblclick();
  await expect(paul.getByText(/Vous pouvez maintenant.*changer cette charte/)).toBeVisible();
  await expect(mandates(claire).getByRole('link', { name: 'Paul Nguyen' })).toBeVisible();

  await resign();
  await expect(mandates(claire).getByRole('link', { name: 'Anne Duval' })).toHaveCount(0);
  await expect(anne.getByRole('button', { name: 'Confier', exact: true })).toHaveCount(0);
});
