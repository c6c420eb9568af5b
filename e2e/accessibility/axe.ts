import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What a change of scheme can break. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/** Fails with what is wrong, where and how to mend it. */
export function expectAccessible(page: Page, exceptRules: readonly string[] = []): Promise<void> {
  return expectNothingFound(
    axe(page)
      .withTags(RULES)
      .disableRules([...exceptRules]),
  );
}

/** The same for the colours of a page that has passed in its other scheme. */
export const expectAccessibleColours = (page: Page): Promise<void> =>
  expectNothingFound(axe(page).withRules(COLOUR_RULES));

/** No page has frames, so that axe can judge it where it stands: a second page to put results together takes long. */
const axe = (page: Page) => new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });

async function expectNothingFound(builder: AxeBuilder): Promise<void> {
  const { violations } = await builder.analyze();
  const found = violations.map(
    ({ id, help, nodes }) => `${id}: ${help}\n${nodes.map(({ html }) => `  ${html}`).join('\n')}`,
  );
  expect(found.join('\n')).toBe('');
}
