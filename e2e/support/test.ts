import { expect, test as base, type BrowserContextOptions, type Page } from '@playwright/test';
import { CAST, DEMO_PASSWORD, type CastName } from '@rayonne/testing';
import { startInstallation, type Installation } from './installation';

export const DEMO_HOME = '/t/roissy-pays-de-france';

interface Shared {
  installation: Installation;
}

interface Fixtures {
  /** A browser of its own, signed in as that person, on their home page. */
  as: (who: CastName, options?: BrowserContextOptions) => Promise<Page>;
}

export const test = base.extend<Fixtures, Shared>({
  installation: [
    async ({ browserName: _ }, use) => {
      const installation = await startInstallation();
      await use(installation);
      await installation.stop();
    },
    { scope: 'worker', timeout: 90_000 },
  ],
  baseURL: async ({ installation }, use) => use(installation.address),
  as: async ({ browser, installation }, use) => {
    const opened: Page[] = [];
    await use(async (who, options = {}) => {
      const context = await browser.newContext({ baseURL: installation.address, ...options });
      const page = await context.newPage();
      opened.push(page);
      await signIn(page, CAST[who].email);
      await page.goto(DEMO_HOME);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      return page;
    });
    await Promise.all(opened.map((page) => page.context().close()));
  },
});

/** The same, over an installation that no other file shares: for journeys that take people away, or need none. */
export const withOwnInstallation = (variables: Record<string, string> = {}) =>
  test.extend<object, Shared>({
    installation: [
      async ({ browserName: _ }, use) => {
        const installation = await startInstallation(variables);
        await use(installation);
        await installation.stop();
      },
      { scope: 'worker', timeout: 90_000 },
    ],
  });

/** Signs the page's browser in without the form, which has a journey of its own. */
export async function signIn(page: Page, email: string): Promise<void> {
  const { data } = await ask<{ signIn: { name: string } }>(
    page,
    `mutation ($input: SignInInput!) { signIn(input: $input) { name } }`,
    { input: { email, password: DEMO_PASSWORD } },
  );
  expect(data.signIn.name).toBeTruthy();
}

/** Asks the API with the page's cookies, beside its screen. */
export async function ask<Data>(
  page: Page,
  query: string,
  variables: object = {},
): Promise<{ data: Data; text: string }> {
  const response = await page.context().request.post('/graphql', {
    headers: { 'apollo-require-preflight': '1' },
    data: { query, variables },
  });
  const text = await response.text();
  return { ...(JSON.parse(text) as { data: Data }), text };
}

/** A text that no other test has written. */
export const unique = (text: string) => `${text} (${Math.random().toString(36).slice(2, 8)})`;

export { expect };
