import { DEMO_HOME, expect, test, unique } from '../support/test';

test('a topic is suggested while typing, links to its page, and is followed there @deep', async ({ as }) => {
  const claire = await as('claire');
  const words = unique('Des paniers à partager');
  const field = claire.getByLabel('Quoi de neuf sur le territoire');
  await field.focus();
  await expect(claire.getByRole('radio', { name: 'Une question' })).toBeVisible();
  await field.pressSequentially(`${words} #MOBILI`);
  await expect(claire.getByRole('option', { name: /#mobilité/ })).toBeVisible();
  await claire.keyboard.press('Enter');
  await expect(field).toHaveValue(`${words} #mobilité `);
  await claire.getByRole('button', { name: 'Publier', exact: true }).click();
  await claire.getByRole('article').filter({ hasText: words }).getByRole('link', { name: '#mobilité' }).click();
  await expect(claire.getByRole('heading', { level: 1, name: '#mobilité' })).toBeVisible();
  await expect(claire.getByRole('article').filter({ hasText: words })).toBeVisible();
  await claire.getByRole('button', { name: 'Suivre', exact: true }).click();
  await expect(claire.getByRole('button', { name: 'Ne plus suivre' })).toBeVisible();
  await claire.goto(`${DEMO_HOME}/topics`);
  const followed = claire.getByRole('region', { name: 'Vous suivez' });
  await expect(followed.getByRole('link', { name: '#mobilité' })).toBeVisible();
});

test('« Pour vous » explains itself, is remembered, and is found again on the way back', async ({ as }) => {
  const yassine = await as('yassine');
  await yassine.getByRole('radio', { name: 'Pour vous' }).check();
  await expect(yassine.getByRole('radio', { name: 'Pour vous' })).toBeChecked();
  await expect(yassine.getByText('Nouveau depuis')).toHaveCount(0);
  const first = yassine.getByRole('article').first();
  await first.getByRole('button', { name: /^Actions sur/ }).click();
  await yassine.getByRole('menuitem', { name: 'Pourquoi je vois ceci' }).click();
  const why = yassine.getByRole('dialog', { name: 'Pourquoi je vois ceci' });
  const number = (text: string) => Number(text.replace(',', '.'));
  const rows = why.locator('tbody tr');
  await expect(rows).toHaveCount(9);
  let sum = 0;
  for (const row of await rows.all()) {
    const [value, weight, points] = await row.getByRole('cell').allTextContents();
    expect(number(value!) * number(weight!)).toBeCloseTo(number(points!), 6);
    sum += number(points!);
  }
  expect(sum).toBeCloseTo(number(await why.locator('tfoot td').innerText()), 2);
  await yassine.keyboard.press('Escape');
  await yassine.reload();
  await expect(yassine.getByRole('radio', { name: 'Pour vous' })).toBeChecked();

  const names = () => yassine.getByRole('article').locator('p').first().allInnerTexts();
  const before = await names();
  const eighth = yassine.getByRole('article').nth(7);
  await eighth.scrollIntoViewIfNeeded();
  const place = await yassine.evaluate(() => scrollY);
  await eighth.locator('a:has(time)').first().click();
  await expect(yassine).not.toHaveURL(/\/t\/[^/]+$/);
  await yassine.goBack();
  await expect(yassine.getByRole('article').nth(7)).toBeVisible();
  expect(await names()).toEqual(before);
  await expect.poll(() => yassine.evaluate((was) => Math.abs(scrollY - was), place)).toBeLessThan(60);
  await yassine.getByRole('radio', { name: 'Récents' }).check();
  await expect(yassine.getByRole('radio', { name: 'Récents' })).toBeChecked();
});

test('arriving and scrolling mark nothing: what was new stays so until the reader has left @deep', async ({ as }) => {
  const [claire, paul] = [await as('claire'), await as('paul')];
  await paul.goto('/me');
  const news = unique('Nouvelle avant la visite de Paul');
  await claire.getByLabel('Quoi de neuf sur le territoire').fill(news);
  await claire.getByRole('button', { name: 'Publier', exact: true }).click();
  await expect(claire.getByRole('article').filter({ hasText: news })).toBeVisible();
  await paul.goto(DEMO_HOME);
  const divider = paul.getByText(/^Nouveau depuis/);
  await expect(divider).toBeVisible();
  await paul.mouse.wheel(0, 1500);
  await paul.getByRole('article').nth(3).locator('a:has(time)').first().click();
  await expect(paul).not.toHaveURL(/\/t\/[^/]+$/);
  await paul.goBack();
  await expect(divider).toBeVisible();
  await paul.goto('/me');
  await paul.goto(DEMO_HOME);
  await expect(paul.getByRole('article').filter({ hasText: news })).toBeVisible();
  await expect(divider).toHaveCount(0);
});
