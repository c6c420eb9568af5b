import { CAST, type CastName } from '@rayonne/testing';
import type { Browser, Page } from '@playwright/test';
import { startInstallation, type Installation } from '../support/installation';
import { ask, DEMO_HOME, expect, signIn, test } from '../support/test';

const TERRITORY = `{ viewer { memberships { powers territory { id } } } }`;
const VERSION = `query ($slug: String!) { territory(slug: $slug) { charter { version preset } } }`;
const UPDATE = `mutation ($input: UpdateCharterInput!) { updateCharter(input: $input) { charter { version } proposal { id } } }`;
const SPONSOR = `mutation ($id: ID!) { sponsorProposal(id: $id) { state } }`;
const SLUG = 'roissy-pays-de-france';

interface Standing {
  viewer: { memberships: { powers: string[]; territory: { id: string } }[] };
}

// Whoever changes who may do what needs a territory that no other journey counts on.
let own: Installation;
test.beforeAll(async () => {
  test.setTimeout(120_000);
  own = await startInstallation();
});
test.afterAll(() => own.stop());

async function open(browser: Browser, who: CastName, path: string, width = 1280): Promise<Page> {
  const context = await browser.newContext({ baseURL: own.address, viewport: { width, height: 900 } });
  const page = await context.newPage();
  await signIn(page, CAST[who].email);
  await page.goto(`${DEMO_HOME}${path}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  return page;
}

/** Back to guided, the way the shared charter wants it: proposed by Anne, sponsored by Claire. */
async function becomeGuided(anne: Page, claire: Page): Promise<void> {
  const { data: standing } = await ask<Standing>(anne, TERRITORY);
  const { data: now } = await ask<{ territory: { charter: { version: number } } }>(anne, VERSION, { slug: SLUG });
  const input = {
    territory: standing.viewer.memberships[0]!.territory.id,
    version: now.territory.charter.version,
    preset: 'GUIDED',
    why: 'Repartir du début',
  };
  const { data } = await ask<{ updateCharter: { proposal: { id: string } } }>(anne, UPDATE, { input });
  await ask(claire, SPONSOR, { id: data.updateCharter.proposal.id });
}

test('from guided to autonomous, what a member of level 2 may do changes at once in their open browser', async ({
  browser,
}) => {
  const anne = await open(browser, 'anne', '/charter');
  const claire = await open(browser, 'claire', '/charter', 390);
  await becomeGuided(anne, claire);
  await expect(
    claire.getByRole('region', { name: 'La charte d’aujourd’hui' }).getByText('Guidée', { exact: true }),
  ).toBeVisible();
  const moderating = claire.getByRole('row', { name: /Retirer un contenu/ });
  await expect(moderating.getByText('Vous l’avez')).toHaveCount(0);

  await expect(
    anne.getByRole('region', { name: 'La charte d’aujourd’hui' }).getByText('Guidée', { exact: true }),
  ).toBeVisible();
  const directory = await anne.context().newPage();
  await directory.goto(`${DEMO_HOME}/directory`);
  await expect(directory.getByRole('link', { name: 'Exporter en CSV' })).toBeVisible();
  await anne.getByRole('radio', { name: /Autonome/ }).check();
  await anne.getByRole('button', { name: 'Voir ce qui changerait' }).click();
  const dialog = anne.getByRole('dialog', { name: 'Passer à la charte Autonome' });
  await expect(dialog.getByText(/Vous ne pourrez plus.*changer cette charte/)).toBeVisible();
  await dialog.getByRole('button', { name: 'Adopter cette charte' }).click();
  await expect(dialog.getByText('Ce champ est obligatoire.').first()).toBeVisible();
  await dialog.getByLabel('Pourquoi ce changement').fill('Le réseau marche seul : à lui de décider.');
  await dialog.getByRole('button', { name: 'Adopter cette charte' }).click();
  await expect(dialog).toHaveCount(0);

  await expect(directory.getByRole('link', { name: 'Exporter en CSV' })).toHaveCount(0);
  await expect(claire.getByText(/Vous pouvez maintenant.*retirer un contenu/)).toBeVisible();
  await expect(moderating.getByText('Vous l’avez')).toBeVisible();
  const history = claire.getByRole('region', { name: 'Historique' });
  await expect(history.getByText('Charte Autonome adoptée')).toBeVisible();
  await expect(history.getByText('Le réseau marche seul : à lui de décider.')).toBeVisible();
  const { data } = await ask<Standing>(claire, TERRITORY);
  expect(data.viewer.memberships[0]!.powers).toContain('content.moderate');
});

test('a member votes in an election, and changes their mind', async ({ browser }) => {
  const paul = await open(browser, 'paul', '/community');
  const election = paul.getByRole('article').filter({ hasText: 'Élection' });
  await election.getByRole('radio', { name: 'Claire Fontaine' }).check();
  await election.getByRole('button', { name: 'Voter' }).click();
  await expect(election.getByText(/Vous avez voté/)).toBeVisible();
  await expect(election.getByText('1 sur 18 ont voté')).toBeVisible();
  await election.getByRole('radio', { name: 'Vote blanc' }).check();
  await election.getByRole('button', { name: 'Changer mon bulletin' }).click();
  await expect(paul.getByText(/Votre bulletin est dans l’urne/).first()).toBeVisible();
  await expect(election.getByText('1 sur 18 ont voté')).toBeVisible();
});
