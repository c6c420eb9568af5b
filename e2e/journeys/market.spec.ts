import { aNewWeek } from '../support/a-new-week';
import { DEMO_HOME, expect, test, unique } from '../support/test';

test('Yassine’s need fits Paul; Anne introduces them, Paul answers, they conclude, and it becomes a story @deep', async ({
  as,
  installation,
}) => {
  test.slow();
  await aNewWeek(installation);
  const [yassine, paul, anne] = [await as('yassine'), await as('paul'), await as('anne')];
  const title = unique('Bières d’une brasserie voisine pour l’inauguration');
  await paul.goto(`${DEMO_HOME}/opportunities/for-you`);

  await yassine.goto(`${DEMO_HOME}/opportunities/new?kind=business`);
  await yassine.getByLabel('Un besoin').check();
  await yassine.getByLabel('Titre').fill(title);
  await yassine.getByLabel('Précisions').fill('Deux cents bouteilles, visite de l’atelier bienvenue.');
  await yassine.getByRole('button', { name: 'Publier l’opportunité' }).click();
  await expect(yassine.getByRole('heading', { name: title })).toBeVisible();
  const page = new URL(yassine.url()).pathname;

  // It comes to whom it fits, in another commune, with its reason.
  const match = paul.getByRole('listitem').filter({ has: paul.getByRole('heading', { name: title }) });
  await expect(match.getByText(/brasserie.+ des deux côtés/)).toBeVisible();

  const fitting = yassine.getByRole('listitem').filter({ has: yassine.getByRole('heading', { name: 'Paul Nguyen' }) });
  await fitting.getByRole('button', { name: 'Demander une mise en relation' }).click();
  const dialog = yassine.getByRole('dialog', { name: 'Rencontrer Paul Nguyen' });
  await expect(dialog.getByText(`À propos de « ${title} »`)).toBeVisible();
  await dialog.getByRole('radio', { name: /^Vous\s+Anne Duval/ }).check();
  await dialog.getByLabel('Pourquoi souhaitez-vous cette rencontre').fill('J’inaugure l’atelier avec des gens d’ici.');
  await dialog.getByRole('button', { name: 'Envoyer la demande à Anne Duval' }).click();
  await expect(yassine.getByText('Votre demande est envoyée à Anne Duval.')).toBeVisible();

  await anne.goto(`${DEMO_HOME}/introductions?kind=introducer`);
  await anne.getByRole('link', { name: /Yassine Merle aimerait rencontrer Paul Nguyen/ }).click();
  await anne.getByLabel('Vos mots pour Paul Nguyen').fill('Paul, Yassine cherche des bières pour son inauguration.');
  await anne.getByRole('button', { name: 'Transmettre à Paul Nguyen' }).click();
  await expect(anne.getByText('C’est transmis à Paul Nguyen.')).toBeVisible();
  await paul.goto(`${DEMO_HOME}/introductions?kind=target`);
  await paul.getByRole('link', { name: 'Yassine Merle aimerait vous rencontrer' }).click();
  await paul.getByRole('button', { name: 'Accepter et ouvrir la conversation' }).click();
  await expect(paul.getByText('Anne Duval vous a mis en relation')).toBeVisible();

  await paul.goto(page);
  await paul.getByLabel(/Répondre à Yassine Merle/).fill('Deux cents bouteilles, livrées la veille.');
  await paul.getByRole('button', { name: 'Envoyer ma réponse' }).click();
  await expect(paul).toHaveURL(/\/messages\//);
  await yassine.goto('/messages');
  await yassine
    .getByRole('link', { name: /^Paul Nguyen/ })
    .first()
    .click();
  const reply = unique('Parfait, à vendredi !');
  await yassine.getByLabel('Écrire à Paul Nguyen').fill(reply);
  await yassine.keyboard.press('Enter');
  await expect(paul.getByRole('log').getByText(reply)).toBeVisible();

  await yassine.goto(page);
  await yassine.getByRole('button', { name: /^Actions sur/ }).click();
  await yassine.getByRole('menuitem', { name: 'Conclure…' }).click();
  await yassine.getByRole('radio', { name: /^Paul Nguyen/ }).check();
  await yassine.getByRole('checkbox', { name: 'Anne Duval a fait le lien' }).check();
  await yassine.getByRole('button', { name: 'Conclure', exact: true }).click();
  await expect(yassine.getByRole('heading', { name: /^Conclue/ })).toBeVisible();
  await anne.goto(page);
  await expect(anne.getByText('qui a fait le lien')).toBeVisible();

  await yassine.getByRole('button', { name: 'En faire un récit…' }).click();
  await yassine.getByRole('button', { name: 'Demander son accord' }).click();
  await expect(yassine.getByText('Votre demande est partie.')).toBeVisible();
  await paul.goto(page);
  await paul.getByRole('button', { name: 'D’accord', exact: true }).click();
  await expect(paul.getByText('Merci : le récit peut s’écrire.')).toBeVisible();
  await yassine.goto(`${DEMO_HOME}/drafts`);
  await expect(yassine.getByText(/inauguration/).first()).toBeVisible();

  await anne.goto(`${DEMO_HOME}/community`);
  const figures = anne.getByRole('region', { name: 'Des opportunités qui aboutissent' });
  await expect(figures.getByText('des conclusions viennent d’une mise en relation')).toBeVisible();
});
