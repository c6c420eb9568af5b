import type { Page } from '@playwright/test';
import { expect, test, unique } from '../support/test';

async function publish(page: Page, body: string) {
  await page.getByLabel('Quoi de neuf sur le territoire').fill(body);
  await page.getByRole('button', { name: 'Publier', exact: true }).click();
  await expect(cardOf(page, body).getByRole('button', { name: /^Actions sur la publication/ })).toBeVisible();
}
const cardOf = (page: Page, body: string) => page.getByRole('article').filter({ hasText: body });
const lineOf = (page: Page, text: string) => page.getByRole('listitem').filter({ hasText: text }).last();

/** On the content's own page, with its comments open. */
async function openPage(page: Page, body: string) {
  await cardOf(page, body)
    .getByRole('link', { name: /maintenant|il y a/ })
    .first()
    .click();
  await expect(page.getByLabel('Votre commentaire')).toBeVisible();
}

test('comments and answers appear on the other side without a reload, each in its place', async ({ as }) => {
  const [claire, yassine] = [await as('claire'), await as('yassine')];
  const [news, question, answer] = ['Le verger ouvre', 'À quelle heure ?', 'À 9 h.'].map(unique) as [
    string,
    string,
    string,
  ];
  await publish(claire, news);
  await openPage(claire, news);
  await yassine.goto(claire.url());
  await yassine.getByLabel('Votre commentaire').fill(question);
  await yassine.getByRole('region', { name: 'Commentaires' }).getByRole('button', { name: 'Commenter' }).click();
  await expect(claire.getByText(question)).toBeVisible();
  await expect(claire.getByRole('button', { name: '1 commentaire' })).toBeVisible();
  await lineOf(claire, question).getByRole('button', { name: 'Répondre' }).click();
  await claire.getByLabel('Votre réponse à').fill(answer);
  await claire.getByRole('button', { name: 'Répondre' }).last().click();
  const thread = yassine.getByRole('listitem').filter({ hasText: question });
  await expect(thread.getByRole('listitem').filter({ hasText: answer })).toBeVisible();
  await test.step('an edit says what the words were, a deletion can be undone', async () => {
    await lineOf(claire, answer)
      .getByRole('button', { name: /^Actions sur le commentaire/ })
      .click();
    await claire.getByRole('menuitem', { name: 'Modifier' }).click();
    await claire.getByLabel('Modifier votre commentaire').fill(unique('À 10 h.'));
    await claire.getByRole('button', { name: 'Enregistrer' }).click();
    await thread.getByRole('button', { name: 'modifié' }).click();
    await expect(yassine.getByRole('dialog').getByText(answer)).toBeVisible();
    await yassine.keyboard.press('Escape');
    await lineOf(yassine, question)
      .getByRole('button', { name: /^Actions sur le commentaire/ })
      .first()
      .click();
    await yassine.getByRole('menuitem', { name: 'Supprimer' }).click();
    await expect(claire.getByText('Commentaire supprimé ou indisponible')).toBeVisible();
    await yassine.getByRole('button', { name: 'Annuler' }).click();
    await expect(claire.getByText(question)).toBeVisible();
  });
  await test.step('a link to one comment opens it in its context', async () => {
    const link = thread.getByRole('link', { name: /maintenant|il y a/ }).first();
    await yassine.goto((await link.getAttribute('href'))!);
    await expect(yassine.getByRole('listitem').filter({ hasText: question }).first()).toBeFocused();
  });
});

test('a comment that did not go out keeps its words, over a reload too, and goes out once @deep', async ({ as }) => {
  const claire = await as('claire');
  const [news, words] = [unique('Le verger ouvre'), unique('Écrit dans le train')];
  await publish(claire, news);
  await openPage(claire, news);
  await claire.getByLabel('Votre commentaire').fill(words);
  await claire.context().setOffline(true);
  await claire.getByRole('region', { name: 'Commentaires' }).getByRole('button', { name: 'Commenter' }).click();
  await expect(claire.getByText(words)).toBeVisible();
  await expect(claire.getByRole('button', { name: 'Réessayer' })).toBeVisible();
  await claire.context().setOffline(false);
  await claire.reload();
  await expect(claire.getByText(words)).toBeVisible();
  await claire.getByRole('button', { name: 'Réessayer' }).click();
  await expect(lineOf(claire, words).getByRole('button', { name: /^Actions sur le commentaire/ })).toBeVisible();
  await claire.reload();
  await expect(claire.getByText(words)).toHaveCount(1);
  await expect(claire.getByRole('button', { name: 'Réessayer' })).toBeHidden();
});
