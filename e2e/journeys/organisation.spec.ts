import { expect, test, unique, DEMO_HOME } from '../support/test';

test('Inès founds an organisation’s page, Anne agrees that she answers for it, and it speaks in the feed', async ({
  as,
}) => {
  const [ines, anne] = [await as('ines'), await as('anne')];
  const name = unique('Atelier vélo');
  await ines.goto(`${DEMO_HOME}/organisations`);
  await ines.getByRole('link', { name: 'Ajouter une organisation' }).click();
  await ines.getByLabel('Nom', { exact: true }).fill(name);
  await ines.getByLabel(/SIREN ou SIRET/).fill('732 829 321');
  await ines.getByLabel(/Je la représente/).check();
  await ines.getByRole('button', { name: 'Créer la page' }).click();
  await expect(ines.getByRole('alert')).toContainText('n’est pas un SIREN');
  await ines.getByLabel(/SIREN ou SIRET/).fill('732 829 320');
  await ines.getByRole('combobox', { name: 'Secteur d’activité' }).fill('répar');
  await ines.getByRole('option', { name: /Réparation d’ordinateurs/ }).click();
  await ines.getByRole('button', { name: 'Créer la page' }).click();
  await expect(ines.getByText('Demande envoyée')).toBeVisible();
  await anne.goto(new URL(ines.url()).pathname);
  await anne.getByRole('button', { name: 'Accepter la demande de Inès Benali' }).click();
  await expect(anne.getByText('Inès Benali a maintenant ce rôle.')).toBeVisible();
  await ines.goto(DEMO_HOME);
  const news = unique('Réparation gratuite samedi');
  await ines.getByLabel('Quoi de neuf sur le territoire').fill(news);
  await ines.getByLabel('Publier au nom de').selectOption({ label: name });
  await ines.getByRole('button', { name: 'Publier', exact: true }).click();
  const post = ines.getByRole('article', { name: new RegExp('Atelier vélo') }).filter({ hasText: news });
  await expect(post).toContainText('par Inès Benali');
  await post.getByRole('link', { name: new RegExp('Atelier vélo') }).click();
  await expect(ines.getByRole('heading', { level: 1, name })).toBeAttached();
  await expect(ines.getByText(news)).toBeVisible();
});

test('Samira finds who asked to join her organisation, and declines kindly', async ({ as }) => {
  const samira = await as('samira');
  await samira.goto(`${DEMO_HOME}/organisations?search=touris`);
  await samira.getByRole('link', { name: 'Office de tourisme Grand Roissy' }).click();
  await expect(samira.getByText(/Claire Fontaine souhaite être/)).toBeVisible();
  await samira.getByRole('button', { name: 'Refuser la demande de Claire Fontaine' }).click();
  await expect(samira.getByText(/Claire Fontaine souhaite être/)).toBeHidden();
});
