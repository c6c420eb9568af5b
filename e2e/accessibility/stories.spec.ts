import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from './axe';

const BUILT = join(import.meta.dirname, '../../libs/ui/dist');
const ADDRESS = 'http://stories.test';
/** A story is a part of a page, without the page's heading and landmarks. */
const OF_WHOLE_PAGES = ['page-has-heading-one', 'region', 'landmark-one-main'];

interface Index {
  entries: Record<string, { id: string; title: string; name: string }>;
}

interface StoryWindow {
  __STORYBOOK_PREVIEW__?: { currentRender?: { phase?: string } };
}

/** Opens a story from the built files and waits until it has played. */
async function show(page: Page, id: string, scheme: string): Promise<void> {
  await page.goto(`${ADDRESS}/iframe.html?viewMode=story&id=${id}&globals=scheme:${scheme}`);
  const ended = await page.waitForFunction(() => {
    const phase = (window as StoryWindow).__STORYBOOK_PREVIEW__?.currentRender?.phase;
    return phase === 'finished' || phase === 'errored' ? phase : undefined;
  });
  expect(await ended.jsonValue()).toBe('finished');
}

for (const scheme of ['light', 'dark']) {
  test(`every state of the design system is accessible, ${scheme} @deep`, async ({ page }) => {
    test.setTimeout(300_000);
    await page.route(`${ADDRESS}/**`, (route) =>
      route.fulfill({ path: join(BUILT, new URL(route.request().url()).pathname) }),
    );
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const { entries } = JSON.parse(readFileSync(join(BUILT, 'index.json'), 'utf8')) as Index;
    expect(Object.keys(entries).length).toBeGreaterThan(50);
    for (const { id, title, name } of Object.values(entries)) {
      await test.step(`${title}: ${name}`, async () => {
        await show(page, id, scheme);
        await expectAccessible(page, OF_WHOLE_PAGES);
      });
    }
  });
}
