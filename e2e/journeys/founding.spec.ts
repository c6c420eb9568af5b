import { readFile } from 'node:fs/promises';
import { listWithFaults } from '@rayonne/testing';
import type { Page } from '@playwright/test';
import type { Installation } from '../support/installation';
import { expect, withOwnInstallation } from '../support/test';

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const PASSWORD = 'une phrase assez longue';
const LIST = /^personne\./;

/** As it is on the first day: no territory, and nobody. */
const test = withOwnInstallation({ DEMO: '' });

async function signUp(page: Page, name: string): Promise<void> {
  await page.getByLabel('Votre nom').fill(name);
  await page.getByLabel('Mot de passe', { exact: true }).fill(PASSWORD);
  await page.getByLabel(/15 ans/).check();
  await page.getByLabel(/J’accepte/).check();
}

/** The operator's first visit: an account, a territory on real communes, and the manager's invitation. */
async function found(page: Page, setupUrl: string): Promise<void> {
  await page.goto(new URL(setupUrl).pathname);
  await page.getByLabel('Adresse e-mail').fill('operateur@example.test');
  await signUp(page, 'Odile Perrin');
  await page.getByRole('button', { name: 'Ouvrir l’installation' }).click();
  await page.getByLabel('Nom du territoire').fill('Roissy Pays de France');
  await page.getByRole('combobox', { name: 'Intercommunalité' }).pressSequentially('roissy');
  await page.getByRole('option', { name: /Roissy Pays de France/ }).click();
  await page.getByLabel(/^E-mail de la première/).fill('anne@example.test');
  await page.getByRole('button', { name: 'Fonder le territoire' }).click();
  await expect(page.getByRole('heading', { name: 'Roissy Pays de France est né' })).toBeVisible();
}

/** Path of the latest invitation mailed to an address that matches. */
async function invitedPath(installation: Installation, address: RegExp): Promise<string> {
  const [mail] = await installation.sql<{ body_text: string }>(
    `select body_text from outbox_mails where recipient ~ $1 order by id desc limit 1`,
    [address.source],
  );
  return /\/invitation\/[\w-]+/.exec(mail!.body_text)![0];
}

/** From the file to the report, by way of the faulty rows. */
async function importList(page: Page, { file, faulty }: ReturnType<typeof listWithFaults>): Promise<void> {
  await page.getByLabel('Choisir un fichier').setInputFiles({
    name: 'Ambassadeurs 2026.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(file, 'latin1'),
  });
  await expect(page.getByRole('heading', { name: 'À quoi sert chaque colonne' })).toBeVisible();
  await expect(page.getByLabel('Usage de « Adresse e-mail »')).toHaveValue('EMAIL');
  await expect(page.getByLabel('Usage de « Remarque »')).toHaveValue('');
  await page.getByRole('button', { name: 'Vérifier les 1 000 lignes' }).click();
  await expect(page.getByRole('button', { name: '950 À inviter' })).toBeVisible({ timeout: 60_000 });
  await expect(page.getByRole('button', { name: '42 À corriger' })).toHaveAttribute('aria-pressed', 'true');
  await page.getByRole('button', { name: '8 En double' }).click();
  await expect(page.getByText(/Même adresse e-mail qu’à la ligne 2/).first()).toBeVisible();
  const saved = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Télécharger les 50 lignes à corriger' }).click();
  const refused = await readFile(await (await saved).path(), 'utf8');
  expect([...faulty.keys()].every((line) => refused.includes(`;${line};`))).toBe(true);
  await page.reload();
  await page.getByRole('button', { name: 'Envoyer les 950 invitations' }).click();
  await page.getByLabel('D’où vient cette liste').fill('Inscrits à la rencontre du 12 octobre à Roissy');
  await page.getByLabel(/J’atteste/).check();
  await page.getByRole('button', { name: 'Envoyer les 950 invitations' }).click();
  await expect(page.getByRole('heading', { name: '950 invitations sont parties' })).toBeVisible({ timeout: 90_000 });
  await expect(page.getByText('Inscrits à la rencontre du 12 octobre à Roissy')).toBeVisible();
}

test('from nothing: a territory is founded, its manager imports a thousand people, and one of them joins by phone @deep', async ({
  browser,
  installation,
}) => {
  test.setTimeout(240_000);
  const open = async (options = {}) => {
    const context = await browser.newContext({ baseURL: installation.address, ...options });
    return context.newPage();
  };
  await found(await open(), installation.setupUrl!);

  const anne = await open();
  await anne.goto(await invitedPath(installation, /^anne@/));
  await signUp(anne, 'Anne Duval');
  await anne.getByRole('button', { name: 'Rejoindre le territoire' }).click();
  await expect(anne.getByRole('heading', { level: 1, name: /Bienvenue|Anne/ })).toBeVisible();
  await anne.goto('/t/roissy-pays-de-france/manage/import');
  await importList(anne, listWithFaults());

  const phone = await open(PHONE);
  const start = Date.now();
  await phone.goto(await invitedPath(installation, LIST));
  await expect(phone.getByLabel('Votre nom')).toHaveValue(/Roux/);
  await expect(phone.getByRole('combobox', { name: 'Votre commune' })).not.toHaveValue('');
  await signUp(phone, 'Nadia Roux');
  await phone.getByRole('button', { name: 'Rejoindre le territoire' }).click();
  await expect(phone).toHaveURL(/\/t\/roissy-pays-de-france/);
  await expect(phone.getByRole('heading', { level: 1, name: /Bienvenue|Nadia/ })).toBeVisible();
  expect(Date.now() - start).toBeLessThan(60_000);
});
