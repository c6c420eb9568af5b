import type { Page } from '@playwright/test';
import sharp from 'sharp';
import { DEMO_HOME, expect, test, unique } from '../support/test';

const MINE = /^Actions sur la publication/;
const cardOf = (page: Page, words: string) => page.getByRole('article').filter({ hasText: words });

async function publish(page: Page, words: string) {
  await page.getByLabel('Quoi de neuf sur le territoire').fill(words);
  await page.getByRole('button', { name: 'Publier', exact: true }).click();
  // On its way it has no menu yet.
  await expect(cardOf(page, words).getByRole('button', { name: MINE })).toBeVisible();
}

async function act(page: Page, words: string, item: string) {
  await cardOf(page, words).getByRole('button', { name: MINE }).click();
  await page.getByRole('menuitem', { name: item }).click();
}

async function aPhoto() {
  const buffer = await sharp({ create: { width: 1200, height: 800, channels: 3, background: '#1f6f55' } })
    .jpeg()
    .toBuffer();
  return { name: 'photo.jpg', mimeType: 'image/jpeg', buffer };
}

test('a content stands at the head until it is taken away, and not below as well @deep', async ({ as }) => {
  const [claire, anne] = [await as('claire'), await as('anne')];
  const words = unique('Le fournil ouvre ses portes samedi');
  await publish(claire, words);
  await anne.reload();
  await act(anne, words, 'À la une');
  await anne.getByRole('radio', { name: /^3 jours/ }).check();
  await anne.getByRole('button', { name: 'Mettre à la une' }).click();
  const head = (page: Page) => page.getByRole('region', { name: 'À la une' });
  await expect(head(anne).getByText(words)).toBeVisible();
  await expect(cardOf(anne, words)).toBeHidden();

  await claire.reload();
  await expect(head(claire).getByText(words)).toBeVisible();
  await expect(cardOf(claire, words)).toBeHidden();
  await claire.goto('/notices');
  await expect(claire.getByText('a mis votre contenu à la une').first()).toBeVisible();

  await anne.goto(`${DEMO_HOME}/manage/contents`);
  const item = head(anne).getByRole('listitem').filter({ hasText: words });
  await item.getByRole('button', { name: /^Retirer de la une/ }).click();
  await expect(item).toBeHidden();
  await anne.getByRole('button', { name: 'Annuler' }).click();
  await expect(item).toBeVisible();
  await item.getByRole('button', { name: /^Retirer de la une/ }).click();
  await expect(item).toBeHidden();
  await claire.goto(DEMO_HOME);
  await expect(cardOf(claire, words)).toBeVisible();
});

test('what has aged says so, is confirmed in one tap, and its share of views is a number for curators @deep', async ({
  as,
}) => {
  const [anne, claire] = [await as('anne'), await as('claire')];
  await anne.goto(`${DEMO_HOME}/manage/contents`);
  await expect(anne.getByText('des vues sur du contenu à revoir')).toBeVisible();
  await expect(anne.getByText(/Sur quatre semaines/)).toBeVisible();
  const waiting = anne.getByRole('listitem').filter({ hasText: 'guichet unique des entreprises' });
  await waiting.getByRole('link', { name: 'Ouvrir' }).click();
  await expect(anne.getByText(/ce contenu a vieilli/)).toBeVisible();

  await claire.goto(anne.url());
  await expect(claire.getByText(/ce contenu a vieilli/)).toBeVisible();
  await expect(claire.getByRole('button', { name: 'Toujours vrai' })).toBeHidden();
  await claire.getByRole('button', { name: MINE }).click();
  await claire.getByRole('menuitem', { name: 'Ce n’est plus à jour' }).click();
  const reason = unique('Le guichet a déménagé');
  await claire.getByLabel(/Qu’est-ce qui a changé/).fill(reason);
  await claire.getByRole('button', { name: 'Signaler' }).click();
  await expect(claire.getByText('Merci, le signalement est transmis.')).toBeVisible();

  await anne.goto(`${DEMO_HOME}/manage/contents`);
  await expect(waiting.getByText(reason)).toBeVisible();
  await waiting.getByRole('button', { name: 'Toujours vrai' }).click();
  await expect(anne.getByText('Merci ! Ce contenu est confirmé.')).toBeVisible();
  await expect(waiting).toBeHidden();
  await claire.reload();
  await expect(claire.getByLabel('Votre commentaire')).toBeVisible();
  await expect(claire.getByText(/ce contenu a vieilli/)).toBeHidden();
});

test('a vote shows on the other side without a reload @deep', async ({ as }) => {
  const [claire, yassine] = [await as('claire'), await as('yassine')];
  const question = unique('Quel jour pour le marché de Noël ?');
  await claire.getByLabel('Quoi de neuf sur le territoire').focus();
  await claire.getByRole('radio', { name: 'Un sondage' }).check();
  await claire.getByLabel('Quoi de neuf sur le territoire').fill(question);
  await claire.getByLabel('Réponse 1').fill('Samedi');
  await claire.getByLabel('Réponse 2').fill('Dimanche');
  await claire.getByRole('button', { name: 'Publier', exact: true }).click();
  await expect(cardOf(claire, question).getByRole('button', { name: MINE })).toBeVisible();
  await yassine.reload();
  await cardOf(yassine, question).getByRole('radio', { name: 'Dimanche' }).check();
  await cardOf(yassine, question).getByRole('button', { name: 'Voter' }).click();
  await expect(cardOf(yassine, question).getByText(/100\s%/)).toBeVisible();
  await expect(cardOf(claire, question).getByText('1 votant')).toBeVisible();
});

test('a story is written with a cover, and read @deep', async ({ as }) => {
  const [claire, yassine] = [await as('claire'), await as('yassine')];
  const title = unique('Une nuit au fournil');
  const text = 'À quatre heures, la rue dort encore et le pain lève.';
  await claire.getByLabel('Quoi de neuf sur le territoire').focus();
  await claire.getByRole('radio', { name: 'Un récit' }).check();
  await claire.getByRole('textbox', { name: 'Titre' }).fill(title);
  await claire.getByRole('button', { name: 'Ajouter une image de couverture' }).click();
  const dialog = claire.getByRole('dialog', { name: 'Image de couverture' });
  await dialog.locator('input[type=file]').setInputFiles(await aPhoto());
  await dialog.getByLabel('Ce que montre l’image').fill('Le four à l’aube');
  await dialog.getByRole('button', { name: 'Insérer l’image' }).click();
  await expect(dialog).toBeHidden();
  await expect(claire.getByRole('img', { name: 'Le four à l’aube' })).toBeVisible();
  await expect(claire.getByText(/Brouillon enregistré/)).toBeVisible();
  await claire.getByRole('textbox', { name: 'Votre récit' }).pressSequentially(text);
  await claire.getByRole('button', { name: 'Publier', exact: true }).click();
  await expect(cardOf(claire, title).getByRole('button', { name: MINE })).toBeVisible();
  await yassine.reload();
  await cardOf(yassine, title)
    .getByRole('link', { name: /^Lire le récit/ })
    .click();
  await expect(yassine.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await expect(yassine.getByText(text)).toBeVisible();
  await expect(yassine.getByRole('img', { name: 'Le four à l’aube' })).toBeVisible();
});
