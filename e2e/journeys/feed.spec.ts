import { expect, test, unique } from '../support/test';

test('what Claire publishes reaches Yassine without a reload', async ({ as }) => {
  const [claire, yassine] = [await as('claire'), await as('yassine')];
  const news = unique('Le verger de Gonesse ouvre samedi');
  await claire.getByLabel('Quoi de neuf sur le territoire').fill(news);
  await claire.getByRole('button', { name: 'Publier', exact: true }).click();
  await expect(claire.getByText(news)).toBeVisible();
  await yassine.getByRole('button', { name: /1 nouvelle publication/ }).click();
  await expect(yassine.getByText(news)).toBeVisible();
});

test('what was published before the line was up, or while it was cut, is offered all the same @deep', async ({
  as,
}) => {
  const [claire, yassine] = [await as('claire'), await as('yassine')];
  const publish = async (body: string) => {
    await claire.getByLabel('Quoi de neuf sur le territoire').fill(body);
    await claire.getByRole('button', { name: 'Publier', exact: true }).click();
    await expect(claire.getByRole('button', { name: 'Publier', exact: true })).toBeEnabled();
    await expect(claire.getByRole('article').filter({ hasText: body })).toBeVisible();
  };
  const [early, late] = [unique('Paru pendant le chargement'), unique('Paru pendant la coupure')];
  let openLine = (): void => undefined;
  const lineIsOpen = new Promise<void>((resolve) => (openLine = resolve));
  await yassine.route('**/socket.io/**', (route) => lineIsOpen.then(() => route.continue()));
  await yassine.reload();
  await expect(yassine.getByRole('article').first()).toBeVisible();
  await publish(early);
  openLine();
  await yassine.getByRole('button', { name: /nouvelle publication/ }).click();
  await expect(yassine.getByText(early)).toBeVisible();
  await yassine.context().setOffline(true);
  await publish(late);
  await yassine.context().setOffline(false);
  await yassine.getByRole('button', { name: /nouvelle publication/ }).click();
  await expect(yassine.getByText(late)).toBeVisible();
});

test('what is typed while the composer arrives stays, in the same field', async ({ as }) => {
  const claire = await as('claire');
  const arrival = Promise.withResolvers<undefined>();
  await claire.route(/assets\/composer-code/, (route) => arrival.promise.then(() => route.continue()));
  await claire.reload();
  const field = claire.getByLabel('Quoi de neuf sur le territoire');
  const [before, after] = [unique('Écrit pendant'), unique(' et après')];
  await field.pressSequentially(before);
  arrival.resolve(undefined);
  await expect(claire.getByRole('radio', { name: 'Une question' })).toBeVisible();
  await expect(field).toBeFocused();
  await claire.keyboard.type(after);
  await expect(field).toHaveValue(before + after);
  await field.fill('');
});

test('a draft survives a reload, and leaves once it is published', async ({ as }) => {
  const claire = await as('claire');
  const field = claire.getByLabel('Quoi de neuf sur le territoire');
  const text = unique('Brouillon du soir');
  await field.fill(text);
  await expect(claire.getByText(/Brouillon enregistré/)).toBeVisible();
  await claire.reload();
  await expect(field).toHaveValue(text);
  await claire.getByRole('button', { name: 'Publier', exact: true }).click();
  await expect(field).toHaveValue('');
  await claire.reload();
  await expect(field).toHaveValue('');
});

test('publishing without a connection keeps the text and offers to try again', async ({ as }) => {
  const claire = await as('claire');
  const text = unique('Écrit dans le train');
  await claire.getByLabel('Quoi de neuf sur le territoire').fill(text);
  await expect(claire.getByRole('radio', { name: 'Une question' })).toBeVisible();
  await claire.context().setOffline(true);
  await claire.getByRole('button', { name: 'Publier', exact: true }).click();
  await expect(claire.getByText(text)).toBeVisible();
  const retry = claire.getByRole('button', { name: 'Réessayer' });
  await expect(retry).toBeVisible();
  await claire.context().setOffline(false);
  await retry.click();
  const post = claire.getByRole('article').filter({ hasText: text });
  await expect(post).toHaveCount(1);
  await expect(claire.getByLabel('Quoi de neuf sur le territoire')).toHaveValue('');
  await claire.reload();
  await expect(post).toHaveCount(1);
  await expect(claire.getByText(text)).toHaveCount(1);
});

test('a post given away before the network went and the composer came goes out once it is back', async ({ as }) => {
  const claire = await as('claire');
  const text = unique('Écrit à l’entrée du tunnel');
  let isInTunnel = true;
  await claire.route(/assets\/composer-code/, (route) => (isInTunnel ? route.abort() : route.continue()));
  await claire.reload();
  await claire.getByLabel('Quoi de neuf sur le territoire').fill(text);
  await claire.context().setOffline(true);
  await claire.getByRole('button', { name: 'Publier', exact: true }).click();
  await expect(claire.getByText(text)).toBeVisible();
  isInTunnel = false;
  await claire.context().setOffline(false);
  const post = claire.getByRole('article').filter({ hasText: text });
  await expect(post.getByRole('button', { name: /^Actions sur la publication/ })).toHaveCount(1);
});

test('a page left while a post was on its way, or its answer, publishes it once', async ({ as }) => {
  const claire = await as('claire');
  for (const arrives of [true, false]) {
    await test.step(arrives ? 'the answer was lost' : 'it was never sent', async () => {
      const text = unique('Écrit avant de fermer');
      const left = Promise.withResolvers<undefined>();
      await claire.route('**/graphql', async (route) => {
        if (!route.request().postData()?.includes(text)) return route.fallback();
        if (arrives) await route.fetch();
        left.resolve(undefined);
        return undefined;
      });
      await claire.getByLabel('Quoi de neuf sur le territoire').fill(text);
      await claire.getByRole('button', { name: 'Publier', exact: true }).click();
      await left.promise;
      await claire.unrouteAll({ behavior: 'ignoreErrors' });
      await claire.reload();
      const post = claire.getByRole('article').filter({ hasText: text });
      await expect(post.getByRole('button', { name: /^Actions sur la publication/ })).toHaveCount(1);
      await expect(post).toHaveCount(1);
    });
  }
});

test('the keyboard opens a menu, leaves it, and is back on its button', async ({ as }) => {
  const anne = await as('anne');
  const button = anne.getByRole('button', { name: /^Actions sur la publication/ }).first();
  for (const time of ['first', 'second']) {
    await test.step(`the ${time} time`, async () => {
      await button.focus();
      await anne.keyboard.press('Enter');
      await expect(anne.getByRole('menuitem').first()).toBeFocused();
      await anne.keyboard.press('Escape');
      await expect(button).toBeFocused();
    });
  }
});

test('one’s own post can be deleted and brought back @deep', async ({ as }) => {
  const claire = await as('claire');
  const text = unique('À effacer');
  await claire.getByLabel('Quoi de neuf sur le territoire').fill(text);
  await claire.getByRole('button', { name: 'Publier', exact: true }).click();
  const card = claire.getByRole('article').filter({ hasText: text });
  await card.getByRole('button', { name: /Actions sur la publication/ }).click();
  await claire.getByRole('menuitem', { name: 'Supprimer' }).click();
  await expect(card).toBeHidden();
  await claire.getByRole('button', { name: 'Annuler' }).click();
  await expect(card).toBeVisible();
});
