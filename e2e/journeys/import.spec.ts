import { readFile } from 'node:fs/promises';
import { listWithFaults } from '@rayonne/testing';
import type { Page } from '@playwright/test';
import { DEMO_HOME, expect, test, unique } from '../support/test';

const PHONE = { width: 390, height: 844 };

const upload = async (page: Page, file: { name: string; buffer: Buffer }) => {
  await page.goto(`${DEMO_HOME}/manage/import`);
  await page.getByLabel('Choisir un fichier').setInputFiles({ ...file, mimeType: 'text/csv' });
  await expect(page.getByRole('heading', { name: 'À quoi sert chaque colonne' })).toBeVisible();
};

test('a manager imports a thousand people, gets the fifty faulty rows back, and one of the invited joins by phone', async ({
  as,
  browser,
  installation,
}) => {
  test.setTimeout(180_000);
  const anne = await as('anne');
  const { file, faulty } = listWithFaults();
  await upload(anne, { name: 'Ambassadeurs 2026.csv', buffer: Buffer.from(file, 'latin1') });
  await expect(anne.getByLabel('Usage de « Adresse e-mail »')).toHaveValue('EMAIL');
  await expect(anne.getByLabel('Usage de « Remarque »')).toHaveValue('');
  await anne.getByRole('button', { name: 'Vérifier les 1 000 lignes' }).click();
  await expect(anne.getByRole('button', { name: '950 À inviter' })).toBeVisible({ timeout: 60_000 });
  await expect(anne.getByRole('button', { name: '42 À corriger' })).toHaveAttribute('aria-pressed', 'true');
  await anne.getByRole('button', { name: '8 En double' }).click();
  await expect(anne.getByText(/Même adresse e-mail qu’à la ligne 2/).first()).toBeVisible();
  const saved = anne.waitForEvent('download');
  await anne.getByRole('link', { name: 'Télécharger les 50 lignes à corriger' }).click();
  const refused = await readFile(await (await saved).path(), 'utf8');
  expect([...faulty.keys()].every((line) => refused.includes(`;${line};`))).toBe(true);
  await anne.reload();
  await anne.getByRole('button', { name: 'Envoyer les 950 invitations' }).click();
  await anne.getByLabel('D’où vient cette liste').fill('Inscrits à la rencontre du 12 octobre à Roissy');
  await anne.getByLabel(/J’atteste/).check();
  await anne.getByRole('button', { name: 'Envoyer les 950 invitations' }).click();
  await expect(anne.getByRole('heading', { name: '950 invitations sont parties' })).toBeVisible({ timeout: 90_000 });
  await expect(anne.getByText('Inscrits à la rencontre du 12 octobre à Roissy')).toBeVisible();

  const [mail] = await installation.sql<{ recipient: string; body_text: string }>(
    `select recipient, body_text from outbox_mails where recipient like 'personne.%@example.test' order by id desc limit 1`,
  );
  const link = /\/invitation\/[\w-]+/.exec(mail!.body_text)![0];
  const context = await browser.newContext({
    baseURL: installation.address,
    viewport: PHONE,
    hasTouch: true,
    isMobile: true,
  });
  const phone = await context.newPage();
  const start = Date.now();
  await phone.goto(link);
  await expect(phone.getByLabel('Votre nom')).toHaveValue(/Roux/);
  await expect(phone.getByRole('combobox', { name: 'Votre commune' })).not.toHaveValue('');
  await joinByPhone(phone);
  await expect(phone).toHaveURL(/\/t\/roissy-pays-de-france/);
  await expect(phone.getByRole('heading', { level: 1, name: /Bienvenue|Nadia/ })).toBeVisible();
  expect(Date.now() - start).toBeLessThan(60_000);
  await context.close();
});

/** One page: the link has told who invites, where, and which address is theirs. */
async function joinByPhone(phone: Page): Promise<void> {
  await phone.getByLabel('Votre nom').fill('Nadia Roux');
  await phone.getByLabel('Mot de passe', { exact: true }).fill('une phrase assez longue');
  await phone.getByLabel(/15 ans/).check();
  await phone.getByLabel(/J’accepte/).check();
  await phone.getByRole('button', { name: 'Rejoindre le territoire' }).click();
}

test('a list that is no list is refused with what to do, and one can be given up', async ({ as }) => {
  const anne = await as('anne');
  await anne.goto(`${DEMO_HOME}/manage/import`);
  await anne
    .getByLabel('Choisir un fichier')
    .setInputFiles({ name: 'liste.xlsx', mimeType: 'text/csv', buffer: Buffer.from('PK') });
  await expect(anne.getByRole('alert').filter({ hasText: 'CSV UTF-8' })).toBeVisible();
  const name = `${unique('petite')}.csv`;
  await upload(anne, { name, buffer: Buffer.from('Nom;Contact\nNadia Roux;pas une adresse\n') });
  await expect(anne.getByRole('button', { name: 'Vérifier la ligne' })).toBeDisabled();
  await anne.getByLabel('Usage de « Contact »').selectOption('EMAIL');
  await anne.getByRole('button', { name: 'Vérifier la ligne' }).click();
  await expect(anne.getByRole('heading', { name: 'Personne à inviter' })).toBeVisible({ timeout: 30_000 });
  await anne.getByRole('button', { name: 'Abandonner cet import' }).click();
  await anne.getByRole('button', { name: 'Effacer', exact: true }).click();
  await expect(anne.getByRole('heading', { name: 'Listes déjà importées' })).toBeVisible();
  await expect(anne.getByRole('link', { name })).toHaveCount(0);
});
