import type { Page } from '@playwright/test';
import { DEMO_HOME, expect, signIn, unique, withOwnInstallation } from '../support/test';

// Somebody is taken out of the territory here, and ties end.
const test = withOwnInstallation();

async function openProfile(page: Page, name: string) {
  await page.goto(`${DEMO_HOME}/directory?q=${encodeURIComponent(name.toLowerCase().split(' ')[0]!)}`);
  await page.getByRole('link', { name }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
}

async function chooseFromMenu(page: Page, act: string) {
  await page.getByRole('button', { name: /^Autres actions/ }).click();
  await page.getByRole('menuitem', { name: act }).click();
  return page.getByRole('dialog');
}

async function publish(page: Page, body: string) {
  await page.getByLabel('Quoi de neuf sur le territoire').fill(body);
  await page.getByRole('button', { name: 'Publier', exact: true }).click();
  await expect(page.getByText(body)).toBeVisible();
}

test('Inès blocks Paul: his open pages lose her at once, and find her again when she comes back on it @deep', async ({
  as,
}) => {
  const [ines, paul] = [await as('ines'), await as('paul')];
  const words = unique('Qui connaît un entrepôt à visiter');
  await publish(ines, words);
  await paul.getByRole('button', { name: /nouvelle publication/ }).click();
  await expect(paul.getByText(words)).toBeVisible();
  const draft = paul.getByLabel('Quoi de neuf sur le territoire');
  await draft.fill('Un brouillon en cours');

  const thread = await paul.context().newPage();
  await openProfile(thread, 'Inès Benali');
  await thread.getByRole('button', { name: 'Écrire', exact: true }).click();
  await expect(thread.getByLabel('Écrire à Inès Benali')).toBeVisible();
  const name = thread.getByRole('heading', { level: 1, name: 'Inès Benali' });
  await expect(name.getByRole('link')).toBeVisible();
  const profile = await paul.context().newPage();
  await openProfile(profile, 'Inès Benali');

  await openProfile(ines, 'Paul Nguyen');
  const dialog = await chooseFromMenu(ines, 'Bloquer');
  await expect(dialog.getByText('Paul Nguyen n’en saura rien.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Bloquer' }).click();
  await expect(ines.getByText('Paul Nguyen et vous ne vous voyez plus.')).toBeVisible();
  await expect(ines.getByRole('heading', { level: 1, name: 'Annuaire' })).toBeVisible();
  await expect(ines.getByRole('link', { name: 'Paul Nguyen' })).toHaveCount(0);

  await expect(paul.getByText(words)).toHaveCount(0);
  await expect(draft).toHaveValue('Un brouillon en cours');
  await expect(thread.getByText('On ne peut plus s’écrire dans cette conversation.')).toBeVisible();
  // A name stays, and leads nowhere any more.
  await expect(name).toBeVisible();
  await expect(name.getByRole('link')).toHaveCount(0);
  await expect(profile.getByRole('heading', { level: 1, name: 'Cette page n’existe pas' })).toBeVisible();

  await ines.goto('/me/blocks');
  await ines.getByRole('button', { name: 'Débloquer Paul Nguyen' }).click();
  await expect(ines.getByText('Vous n’avez bloqué personne')).toBeVisible();
  await expect(paul.getByText(words)).toBeVisible();
  await expect(thread.getByLabel('Écrire à Inès Benali')).toBeVisible();
  await expect(name.getByRole('link')).toBeVisible();
});

test('a block made while somebody’s line was cut shows when they are back @deep', async ({ as }) => {
  const [ines, paul] = [await as('ines'), await as('paul')];
  const words = unique('Une place de covoiturage vers Cergy');
  await publish(ines, words);
  await paul.reload();
  await expect(paul.getByText(words)).toBeVisible();
  await paul.context().setOffline(true);
  await openProfile(ines, 'Paul Nguyen');
  await (await chooseFromMenu(ines, 'Bloquer')).getByRole('button', { name: 'Bloquer' }).click();
  await expect(ines.getByText('Paul Nguyen et vous ne vous voyez plus.')).toBeVisible();
  await paul.context().setOffline(false);
  await expect(paul.getByText(words)).toHaveCount(0, { timeout: 30_000 });
  await ines.goto('/me/blocks');
  await ines.getByRole('button', { name: 'Débloquer Paul Nguyen' }).click();
  await expect(paul.getByText(words)).toBeVisible({ timeout: 30_000 });
});

test('Anne suspends Paul: his open pages say why and until when, and give the territory back when she lifts it @deep', async ({
  as,
}) => {
  const [anne, paul] = [await as('anne'), await as('paul')];
  const elsewhere = await paul.context().newPage();
  await elsewhere.goto('/messages');
  await expect(elsewhere.getByRole('link', { name: 'Annuaire' })).toBeVisible();
  const reason = unique('Trois rappels sont restés sans réponse');
  await openProfile(anne, 'Paul Nguyen');
  const dialog = await chooseFromMenu(anne, 'Suspendre');
  await dialog.getByRole('button', { name: 'Suspendre' }).click();
  await expect(dialog.getByRole('link', { name: /Motif/ })).toBeVisible();
  await dialog.getByLabel('Motif').fill(reason);
  await dialog.getByRole('button', { name: 'Suspendre' }).click();
  await expect(anne.getByText(/La participation de Paul Nguyen est suspendue jusqu’au/)).toBeVisible();

  await expect(paul.getByRole('heading', { level: 1, name: 'Votre participation est suspendue' })).toBeVisible();
  await expect(paul.getByText(reason)).toBeVisible();
  await expect(paul.getByRole('link', { name: /copie de vos données/ })).toBeVisible();
  await expect(elsewhere.getByRole('link', { name: 'Annuaire' })).toHaveCount(0);

  await anne.goto(`${DEMO_HOME}/manage/restrictions`);
  await expect(anne.getByText(reason)).toBeVisible();
  await anne.getByRole('button', { name: 'Lever la suspension de Paul Nguyen' }).click();
  await expect(anne.getByText('Paul Nguyen participe de nouveau.')).toBeVisible();
  await expect(anne.getByText(reason)).toHaveCount(0);
  await expect(paul.getByRole('heading', { level: 1, name: /Paul/ })).toBeVisible();
  await expect(elsewhere.getByRole('link', { name: 'Annuaire' })).toBeVisible();
});

test('Anne removes Mei: her page is led out with the reason, and hears at once that the removal is lifted @deep', async ({
  as,
  page: mei,
}) => {
  const anne = await as('anne');
  await signIn(mei, 'mei@demo.rayonne.example');
  await mei.goto(DEMO_HOME);
  await expect(mei.getByRole('heading', { level: 1 })).toBeVisible();
  await openProfile(anne, 'Mei Zhang');
  const dialog = await chooseFromMenu(anne, 'Retirer du territoire');
  await dialog.getByLabel('Motif').fill('Un compte ouvert au nom de quelqu’un d’autre.');
  await dialog.getByRole('button', { name: 'Retirer du territoire' }).click();
  await expect(
    mei.getByRole('heading', { level: 1, name: 'Vous ne faites plus partie de Roissy Pays de France' }),
  ).toBeVisible();
  await expect(mei.getByText('Un compte ouvert au nom de quelqu’un d’autre.')).toBeVisible();
  await anne.goto(`${DEMO_HOME}/manage/restrictions`);
  await anne.getByRole('button', { name: 'Lever le retrait de Mei Zhang' }).click();
  await expect(anne.getByText('Mei Zhang peut de nouveau rejoindre le territoire.')).toBeVisible();
  await expect(mei.getByRole('heading', { level: 1, name: 'Vous pouvez revenir' })).toBeVisible();
  await mei.getByRole('link', { name: 'Rejoindre Roissy Pays de France' }).click();
  await expect(mei).toHaveURL(/\/join\/roissy-pays-de-france$/);
});
