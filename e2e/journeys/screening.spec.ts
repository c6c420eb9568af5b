import { DEMO_HOME, expect, signIn, unique, withOwnInstallation } from '../support/test';

/** From now on first posts are read here, which no other file expects. */
const test = withOwnInstallation();

test('a newcomer’s first post is held, read by somebody else, and appears to all @deep', async ({
  as,
  browser,
  installation,
}) => {
  const anne = await as('anne');
  await anne.goto(`${DEMO_HOME}/manage/screening`);
  await anne.getByRole('checkbox', { name: /Relire la première publication/ }).click();
  await expect(anne.getByText('La première publication de chaque membre est relue.')).toBeVisible();

  const context = await browser.newContext({ baseURL: installation.address });
  const newcomer = await context.newPage();
  await signIn(context, 'hugo@demo.rayonne.example');
  await newcomer.goto(DEMO_HOME);
  const words = unique('Bonjour à tous, je viens d’arriver');
  await newcomer.getByLabel('Quoi de neuf sur le territoire').fill(words);
  await newcomer.getByRole('button', { name: 'Publier', exact: true }).click();
  await newcomer.getByRole('link', { name: /attend d’être relu/ }).click();
  const waiting = newcomer.getByRole('listitem').filter({ hasText: words });
  await expect(waiting.getByText('En attente de relecture')).toBeVisible();

  const held = anne.getByRole('listitem').filter({ hasText: words });
  await expect(held.getByText(/Une première publication/)).toBeVisible();
  await held.getByRole('button', { name: /^Publier ce qu’a écrit/ }).click();
  await expect(held).toBeHidden();
  await expect(waiting).toBeHidden();
  for (const page of [newcomer, anne]) {
    await page.goto(DEMO_HOME);
    await expect(page.getByRole('article').filter({ hasText: words })).toBeVisible();
  }
  await context.close();
});
