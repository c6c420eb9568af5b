import type { BrowserContext, Page } from '@playwright/test';
import sharp from 'sharp';
import { DEMO_HOME, expect, test, unique } from '../support/test';

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true };
/** A village at the edge of the network: 400 kbit/s both ways, 400 ms a round trip. */
const SLOW = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 };
const NAMES = ['halle.jpg', 'etals.jpg', 'place.jpg'] as const;
const TWO_MINUTES = 120_000;

/** A photo as a phone takes it, of some megabytes. */
async function aPhoto(name: string, background: string) {
  const noise = { type: 'gaussian', mean: 128, sigma: 26 } as const;
  const buffer = await sharp({ create: { width: 3000, height: 2000, channels: 3, background, noise } })
    .blur(2)
    .jpeg({ quality: 92 })
    .toBuffer();
  return { name, mimeType: 'image/jpeg', buffer };
}

const photos = () => Promise.all(NAMES.map((name, index) => aPhoto(name, ['#b3420f', '#1f6f55', '#f2b632'][index]!)));

async function openSlowly(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  const line = await context.newCDPSession(page);
  await line.send('Network.enable');
  await line.send('Network.emulateNetworkConditions', SLOW);
  await page.goto(DEMO_HOME);
  return page;
}

const composer = (page: Page) => page.getByRole('region', { name: 'Photos et documents' });
const descriptions = (page: Page) => composer(page).getByRole('textbox', { name: /^Que montre la photo/ });
const arrived = (page: Page) => composer(page).getByRole('listitem');

test('on a phone and a slow line, three photos with their words and a mention go out in two minutes, over a closed tab and a cut @deep', async ({
  as,
  installation,
}) => {
  test.setTimeout(TWO_MINUTES + 60_000);
  const files = await photos();
  const start = await as('claire', PHONE);
  const context = start.context();
  await start.close();
  const begun = Date.now();
  const words = unique('Belle matinée au marché');

  const page = await openSlowly(context);
  const field = page.getByRole('textbox', { name: /Quoi de neuf/ });
  await field.fill(`${words} avec @Yas`);
  await page
    .getByRole('option', { name: /Yassine/ })
    .first()
    .click();
  await page.getByLabel('Ajouter des photos').setInputFiles(files.slice(0, 1));
  await descriptions(page).first().fill('La halle, portes ouvertes');
  await expect(arrived(page)).toHaveCount(1, { timeout: 60_000 });
  await expect(page.getByText(/Brouillon enregistré/)).toBeVisible();
  await page.getByLabel('Ajouter des photos').setInputFiles(files.slice(1));
  await expect(descriptions(page)).toHaveCount(3);
  await page.close();

  const again = await openSlowly(context);
  await expect(again.getByRole('textbox', { name: /Quoi de neuf/ })).toHaveValue(
    new RegExp(`${words.slice(0, 20)}.*Yassine`),
  );
  await expect(arrived(again)).toHaveCount(1);
  await expect(composer(again).getByText(/n’étaient pas encore arrivés/)).toContainText('etals.jpg, place.jpg');
  let cuts = 0;
  await again.route('**/uploads/*', async (route) => {
    if (route.request().method() !== 'PATCH' || cuts > 0) return route.continue();
    cuts += 1;
    return route.abort('connectionreset');
  });
  await again.getByLabel('Ajouter des photos').setInputFiles(files.slice(1));
  await again.getByRole('button', { name: 'Publier' }).click();
  await expect(again.getByRole('alert').filter({ hasText: 'encore en route' })).toBeVisible();
  await expect(arrived(again)).toHaveCount(3, { timeout: 60_000 });
  for (const [index, alt] of ['La halle, portes ouvertes', 'Les étals du maraîcher', 'La place au soleil'].entries())
    await descriptions(again).nth(index).fill(alt);
  await again.getByRole('button', { name: 'Publier' }).click();
  const post = again.getByRole('article').filter({ hasText: words });
  await expect(post.getByRole('button', { name: 'Agrandir la photo 3 sur 3 : La place au soleil' })).toBeVisible({
    timeout: 30_000,
  });
  expect(Date.now() - begun).toBeLessThan(TWO_MINUTES);
  expect(cuts).toBe(1);
  const shown = await installation.sql<{ posts: number; pictures: number; mentions: number }>(
    `select count(distinct p.id)::int as posts, count(pm.media_id)::int as pictures, max(cardinality(p.mentioned))::int as mentions
       from posts p join post_media pm on pm.post_id = p.id where p.body like $1`,
    [`${words}%`],
  );
  expect(shown).toEqual([{ posts: 1, pictures: 3, mentions: 1 }]);
});
