import type { Page } from '@playwright/test';
import { expectAccessible } from '../accessibility/axe';
import { ask, expect, test, unique, DEMO_HOME } from '../support/test';

test('Inès founds an organisation’s page, Anne agrees that she answers for it, and it speaks in the feed @deep', async ({
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
  await anne.getByRole('button', { name: 'Accepter la demande d’Inès Benali' }).click();
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

test('Samira finds who asked to join her organisation, and declines kindly @deep', async ({ as }) => {
  const samira = await as('samira');
  await samira.goto(`${DEMO_HOME}/organisations?search=touris`);
  await samira.getByRole('link', { name: 'Office de tourisme Grand Roissy' }).click();
  await expect(samira.getByText(/Claire Fontaine souhaite être/)).toBeVisible();
  await samira.getByRole('button', { name: 'Refuser la demande de Claire Fontaine' }).click();
  await expect(samira.getByText(/Claire Fontaine souhaite être/)).toBeHidden();
});

test('Yassine asks to write for the brewery, Paul finds it among his notices and agrees, Yassine reads so at once @deep', async ({
  as,
}) => {
  const [yassine, paul] = [await as('yassine'), await as('paul')];
  await paul.goto('/notices');
  await yassine.goto(`${DEMO_HOME}/organisations?search=brasserie`);
  await yassine.getByRole('link', { name: 'Brasserie du Ru' }).click();
  await yassine.getByRole('button', { name: 'Rejoindre cette organisation' }).click();
  await yassine.getByRole('radio', { name: /^Rédaction/ }).check();
  await yassine.getByLabel('Un mot pour qui décidera').fill('J’ai dessiné les étiquettes.');
  await yassine.getByRole('button', { name: 'Envoyer la demande' }).click();
  await expect(yassine.getByText('Demande envoyée')).toBeVisible();

  const asked = paul.getByRole('link', { name: /Yassine Merle souhaite rejoindre/ });
  await expect(asked).toContainText('Nouveau');
  await expect(paul.getByRole('link', { name: /^Organisations/ })).toContainText('1');
  await expectAccessible(paul);
  await asked.click();
  await expect(paul.getByText('J’ai dessiné les étiquettes.')).toBeVisible();
  await paul.getByRole('button', { name: 'Accepter la demande de Yassine Merle' }).click();
  await expect(paul.getByText('Yassine Merle a maintenant ce rôle.')).toBeVisible();

  await expect(yassine.getByText('Vous\u202F: Rédaction')).toBeVisible();
  await yassine.goto('/notices');
  await yassine.getByRole('link', { name: /Brasserie du Ru.*votre demande est acceptée/ }).click();
  await expect(yassine.getByRole('heading', { level: 1, name: 'Brasserie du Ru' })).toBeAttached();
});

test('Inès corrects the number of her page, and Anne agrees anew that she answers for it @deep', async ({ as }) => {
  const [ines, anne] = [await as('ines'), await as('anne')];
  const address = await anOwnedPage(ines, anne, unique('Recyclerie'));
  await ines.goto(`${address}/edit`);
  const number = ines.getByLabel(/SIREN ou SIRET/);
  await number.fill('443 061 842');
  await ines.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(ines.getByRole('alert')).toContainText('n’est pas un SIREN');
  await number.fill('443\u00A0061\u00A0841');
  await expect(ines.getByText('Un autre SIREN désigne une autre organisation')).toBeVisible();
  await expectAccessible(ines);
  await ines.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(ines.getByText('Le territoire va confirmer qui représente')).toBeVisible();
  await expect(ines.getByText('SIREN 443\u202F061\u202F841')).toBeVisible();
  await expect(ines.getByText('Demande envoyée')).toBeVisible();

  await anne.goto('/notices');
  await anne
    .getByRole('link', { name: /Inès Benali a changé le numéro/ })
    .first()
    .click();
  await anne.getByRole('button', { name: 'Accepter la demande d’Inès Benali' }).click();
  await expect(ines.getByText('Vous\u202F: Responsable')).toBeVisible();
});

/** A page that its maker was agreed to answer for; gives its address. */
async function anOwnedPage(maker: Page, manager: Page, name: string): Promise<string> {
  const { data: home } = await ask<{ viewer: { memberships: { territory: { id: string; slug: string } }[] } }>(
    maker,
    `{ viewer { memberships { territory { id slug } } } }`,
  );
  const place = home.viewer.memberships.find(({ territory: { slug } }) => DEMO_HOME.endsWith(slug))!;
  const { data: made } = await ask<{ createOrganisation: { id: string } }>(
    maker,
    `mutation ($input: CreateOrganisationInput!) { createOrganisation(input: $input) { id } }`,
    {
      input: {
        territory: place.territory.id,
        kind: 'ASSOCIATION',
        name,
        description: '',
        links: [],
        represents: true,
      },
    },
  );
  const { id } = made.createOrganisation;
  const { data: seen } = await ask<{ organisation: { claims: { id: string }[] } }>(
    manager,
    `query ($id: ID!) { organisation(id: $id) { claims { id } } }`,
    { id },
  );
  await ask(manager, `mutation ($input: DecideClaimInput!) { decideClaim(input: $input) { id } }`, {
    input: { claim: seen.organisation.claims[0]!.id, accept: true },
  });
  return `${DEMO_HOME}/organisations/${id}`;
}
