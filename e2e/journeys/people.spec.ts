import { readFile } from 'node:fs/promises';
import { DEMO_HOME, expect, test, unique } from '../support/test';

test('Claire searches the directory, narrows it, keeps the search and finds the people on the map', async ({ as }) => {
  const claire = await as('claire');
  await claire
    .getByRole('link', { name: /Annuaire/ })
    .first()
    .click();
  await claire.getByRole('searchbox', { name: 'Rechercher' }).fill('menuis');
  await expect(claire.getByRole('heading', { name: 'Yassine Merle' })).toBeVisible();
  await expect(claire.getByRole('heading', { name: 'Paul Nguyen' })).toBeHidden();
  await expect(claire).toHaveURL(/q=menuis/);
  await claire.getByRole('button', { name: 'Tout afficher' }).click();
  await claire.getByRole('checkbox', { name: /Circuits courts/ }).check();
  await expect(claire.getByRole('heading', { name: 'Julien Roche' })).toBeVisible();
  await expect(claire).toHaveURL(/help=circuits-courts/);
  await claire.getByRole('button', { name: 'Enregistrer la recherche' }).click();
  await claire.getByLabel('Nom de la recherche').fill('Le goût du pays');
  await claire.getByRole('dialog').getByRole('button', { name: 'Enregistrer la recherche' }).click();
  await claire.goto(`${DEMO_HOME}/directory`);
  await claire.getByRole('link', { name: 'Le goût du pays' }).click();
  await expect(claire.getByRole('checkbox', { name: /Circuits courts/ })).toBeChecked();
  await claire.getByRole('radio', { name: 'Liste' }).check();
  await expect(claire.getByRole('row', { name: /Julien Roche/ })).toBeVisible();
  await claire.getByRole('radio', { name: 'Carte' }).check();
  await expect(claire.getByRole('button', { name: /Fontenay-en-Parisis.*1 membre/ })).toBeVisible();
  await claire.getByRole('button', { name: 'Voir les membres : Louvres' }).click();
  await expect(claire.getByRole('heading', { name: 'Paul Nguyen' })).toBeVisible();
});

test('a profile says why the two should meet, and shows one kind of contribution at a time @deep', async ({ as }) => {
  const [claire, yassine] = [await as('claire'), await as('yassine')];
  const news = unique('Premier escalier de l’apprenti');
  await yassine.getByLabel('Quoi de neuf sur le territoire').fill(news);
  await yassine.getByRole('button', { name: 'Publier', exact: true }).click();
  await expect(yassine.getByRole('article').filter({ hasText: news })).toBeVisible();
  await claire.goto(`${DEMO_HOME}/directory?q=yassine`);
  await claire.getByRole('link', { name: 'Yassine Merle' }).click();
  const reasons = claire.getByRole('region', { name: 'Pourquoi vous rencontrer' });
  await expect(reasons.getByText(/(peut|peuvent) vous présenter/)).toBeVisible();
  await expect(reasons.getByRole('link', { name: 'Anne Duval' })).toBeVisible();
  await expect(reasons.getByText(/la même ville.*Lille/)).toBeVisible();
  const post = claire.getByText(news);
  await expect(post).toBeVisible();
  await claire.getByRole('radio', { name: /opportunité/ }).check();
  await expect(claire).toHaveURL(/kind=opportunity/);
  await expect(post).toHaveCount(0);
  await expect(claire.getByRole('heading', { name: /chêne local/ })).toBeVisible();
  await claire.getByRole('radio', { name: 'Tout' }).check();
  await expect(post).toBeVisible();
});

test('Inès asks Yassine to connect, he accepts, and both are connected @deep', async ({ as }) => {
  const [ines, yassine] = [await as('ines'), await as('yassine')];
  await ines.goto(`${DEMO_HOME}/directory?q=yassine`);
  await ines.getByRole('link', { name: 'Yassine Merle' }).click();
  await expect(ines.getByRole('heading', { level: 1, name: 'Yassine Merle' })).toBeVisible();
  await ines.getByRole('button', { name: 'Entrer en relation' }).click();
  const note = unique('Je cherche une alternance chez un artisan.');
  await ines.getByLabel('Un mot pour dire pourquoi').fill(note);
  await ines.getByRole('button', { name: 'Envoyer la demande' }).click();
  await expect(ines.getByText('Demande envoyée', { exact: true })).toBeVisible();

  await yassine.goto(`${DEMO_HOME}/contacts`);
  const request = yassine.getByRole('listitem').filter({ hasText: note });
  await request.getByRole('button', { name: 'Accepter' }).click();
  await expect(yassine.getByText('Inès Benali et vous êtes en relation.')).toBeVisible();
  await yassine.getByRole('radio', { name: 'En relation' }).check();
  await expect(yassine.getByRole('link', { name: 'Inès Benali' })).toBeVisible();

  await ines.goto(`${DEMO_HOME}/contacts?kind=connected`);
  await expect(ines.getByRole('link', { name: 'Yassine Merle' })).toBeVisible();
});

test('what Samira keeps for her connections is there for Anne and nowhere for Paul @deep', async ({ as }) => {
  const [samira, anne, paul] = [await as('samira'), await as('anne'), await as('paul')];
  const secret = unique('Ancienne hôtesse de l’air');
  await samira.goto(`${DEMO_HOME}/me`);
  await samira.getByLabel('En une ligne', { exact: true }).fill(secret);
  await samira.getByLabel(/En une ligne.*visible par/).selectOption({ label: 'Mes relations' });
  await samira.getByRole('textbox', { name: 'Réseaux' }).fill('Club Hélices');
  // Left without saving: the draft keeps the words, lists included.
  await samira.getByRole('textbox', { name: 'Villes' }).focus();
  await expect(samira.getByText(/Brouillon/)).toBeVisible();
  await samira.reload();
  await expect(samira.getByLabel('En une ligne', { exact: true })).toHaveValue(secret);
  await expect(samira.getByRole('button', { name: 'Retirer Club Hélices' })).toBeVisible();
  await samira.getByRole('button', { name: 'Enregistrer', exact: true }).click();
  await expect(samira.getByText('Votre profil est à jour.')).toBeVisible();
  await expect(samira.getByText(secret)).toBeVisible();

  await anne.goto(`${DEMO_HOME}/directory?q=samira`);
  await anne.getByRole('link', { name: 'Samira Haddad' }).click();
  await expect(anne.getByText(secret)).toBeVisible();
  await paul.goto(`${DEMO_HOME}/directory?q=samira`);
  await paul.getByRole('link', { name: 'Samira Haddad' }).click();
  await expect(paul.getByRole('heading', { level: 1, name: 'Samira Haddad' })).toBeVisible();
  await expect(paul.getByText(secret)).toBeHidden();
  await paul.goto(`${DEMO_HOME}/directory?q=hotesse`);
  await expect(paul.getByRole('heading', { name: 'Personne ne correspond à cette recherche' })).toBeVisible();
});

test('a name or a photo leads to the person, from a conversation and from the charter @deep', async ({ as }) => {
  const claire = await as('claire');
  await claire.goto('/messages');
  await claire.getByRole('link', { name: 'Fiche de Samira Haddad' }).click();
  await expect(claire.getByRole('heading', { level: 1, name: 'Samira Haddad' })).toBeVisible();
  await claire.goto('/messages');
  await claire.getByRole('link', { name: /^Samira Haddad/ }).click();
  await claire.getByRole('heading', { level: 1 }).getByRole('link', { name: 'Samira Haddad' }).click();
  await expect(claire).toHaveURL(/\/members\//);
  await claire.goto(`${DEMO_HOME}/charter`);
  await claire.getByRole('cell').getByRole('link', { name: 'Anne Duval' }).first().click();
  await expect(claire.getByRole('heading', { level: 1, name: 'Anne Duval' })).toBeVisible();
});

test('a manager takes along the members whom a search finds; a member is offered no such thing @deep', async ({
  as,
}) => {
  const [anne, claire] = [await as('anne'), await as('claire')];
  await anne.goto(`${DEMO_HOME}/directory?q=samira`);
  const saved = anne.waitForEvent('download');
  await anne.getByRole('link', { name: 'Exporter en CSV' }).click();
  const file = await readFile(await (await saved).path(), 'utf8');
  expect(file).toContain('Samira Haddad;');
  expect(file).not.toContain('Paul Nguyen;');
  await claire.goto(`${DEMO_HOME}/directory`);
  await expect(claire.getByRole('heading', { name: 'Samira Haddad' })).toBeVisible();
  await expect(claire.getByRole('link', { name: 'Exporter en CSV' })).toHaveCount(0);
});
