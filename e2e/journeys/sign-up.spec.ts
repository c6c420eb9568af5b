import { expect, test, unique } from '../support/test';

test('a newcomer signs up, joins the territory and signs in again', async ({ page }) => {
  const email = `${unique('nour').replace(/\W/g, '')}@example.test`;
  await page.goto('/sign-up');
  await page.getByLabel('Votre nom').fill('Nour Haddad-Lefèvre');
  await page.getByLabel('Adresse e-mail').fill(email);
  await page.getByLabel('Mot de passe', { exact: true }).fill('une phrase assez longue');
  await page.getByLabel(/15 ans/).check();
  await page.getByLabel(/J’accepte/).check();
  await page.getByRole('button', { name: 'Créer mon compte' }).click();
  await page.getByRole('link', { name: /Roissy Pays de France/ }).click();
  await page.getByRole('button', { name: 'Rejoindre le territoire' }).click();
  await page.getByRole('link', { name: 'Choisissez comment vous participez.' }).click();
  await page.getByLabel(/Ambassadeur ou ambassadrice/).check();
  await page.getByRole('button', { name: 'Rejoindre le territoire' }).click();
  await page.getByRole('link', { name: 'Plus tard' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /Nour/ })).toBeVisible();
  await page.getByLabel('Quoi de neuf sur le territoire').fill('Ceci n’est que pour moi');
  await expect(page.getByText(/Brouillon enregistré/)).toBeVisible();
  await page.goto('/me');
  await page.getByRole('button', { name: 'Se déconnecter', exact: true }).click();
  await expect(page).toHaveURL(/\/sign-in$/);
  expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain('Ceci n’est que pour moi');
  await page.getByLabel('Adresse e-mail').fill(email);
  await page.getByLabel('Mot de passe', { exact: true }).fill('pas celui-là');
  await page.getByRole('button', { name: 'Se connecter' }).click();
  await expect(page.getByRole('alert').first()).toBeVisible();
  await page.getByLabel('Mot de passe', { exact: true }).fill('une phrase assez longue');
  await page.getByRole('button', { name: 'Se connecter' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /Nour/ })).toBeVisible();
});

test('the screen changes language at once, and stays so @deep', async ({ as }) => {
  const claire = await as('claire');
  await claire.getByRole('button', { name: /Read in English/ }).click();
  await expect(claire.getByRole('heading', { level: 1, name: /Hello|Good/ })).toBeVisible();
  await expect(claire.locator('html')).toHaveAttribute('lang', 'en');
  await claire.reload();
  await expect(claire.locator('html')).toHaveAttribute('lang', 'en');
  await claire.getByRole('button', { name: /Lire en français/ }).click();
  await expect(claire.getByRole('heading', { level: 1, name: /Bonjour/ })).toBeVisible();
});
