import { DEMO_HOME, expect, test, unique } from '../support/test';

test('Yassine’s need appears to Claire, she answers, and the two write to each other in real time', async ({ as }) => {
  const [yassine, claire] = [await as('yassine'), await as('claire')];
  const title = unique('Cherche un tourneur sur bois');
  await yassine.goto(`${DEMO_HOME}/opportunities/new?kind=business`);
  await yassine.getByLabel('Un besoin').check();
  await yassine.getByLabel('Titre').fill(title);
  await yassine.getByLabel('Précisions').fill('Douze balustres en frêne, pour la fin du mois.');
  await yassine.getByRole('button', { name: 'Publier l’opportunité' }).click();
  await expect(yassine.getByRole('heading', { name: title })).toBeVisible();

  await claire.getByRole('button', { name: /nouvelle/ }).click();
  await claire
    .getByRole('article')
    .filter({ hasText: title })
    .getByRole('link', { name: /Voir et répondre/ })
    .click();
  await claire.getByLabel(/Répondre à Yassine Merle/).fill('Mon voisin tourne le frêne, je vous le présente ?');
  await claire.getByRole('button', { name: 'Envoyer ma réponse' }).click();
  await expect(claire).toHaveURL(/\/messages\//);
  await expect(claire.getByRole('log').getByText('je vous le présente')).toBeVisible();

  await yassine
    .getByRole('link', { name: /Messages/ })
    .first()
    .click();
  await yassine
    .getByRole('link', { name: /^Claire Fontaine/ })
    .first()
    .click();
  await expect(yassine.getByRole('log').getByText('je vous le présente')).toBeVisible();
  const reply = unique('Avec joie, demain matin ?');
  await yassine.getByLabel('Écrire à Claire Fontaine').fill(reply);
  await yassine.keyboard.press('Enter');
  await expect(claire.getByRole('log').getByText(reply)).toBeVisible();
});
