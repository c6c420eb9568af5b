import { expect, test as base, type BrowserContext, type BrowserContextOptions, type Page } from '@playwright/test';
import { CAST, DEMO_PASSWORD, type CastName } from '@rayonne/testing';
import { startInstallation, type Installation } from './installation';

export const DEMO_HOME = '/t/roissy-pays-de-france';

interface Shared {
  installation: Installation;
  /** The browser of that address (`null`: signed out), kept from test to test: for those that only look. */
  browserOf: (email: string | null) => Promise<BrowserContext>;
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
  browserOf: [
    async ({ browser, installation }, use) => {
      const kept = new Map<string | null, Promise<BrowserContext>>();
      const open = async (email: string | null) => {
        const context = await browser.newContext({ baseURL: installation.address });
        if (email) await signIn(context, email);
        return context;
      };
      await use((email) => {
        const context = kept.get(email) ?? open(email);
        kept.set(email, context);
        return context;
      });
      for (const context of kept.values()) await (await context).close();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ installation }, use) => use(installation.address),
  as: async ({ browser, installation }, use) => {
    const opened: Page[] = [];
    await use(async (who, options = {}) => {
      const context = await browser.newContext({ baseURL: installation.address, ...options });
      const page = await context.newPage();
      opened.push(page);
      await signIn(context, CAST[who].email);
      await page.goto(DEMO_HOME);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      return page;
    });
    await Promise.all(opened.map((page) => page.context().close()));
  },
});

/** The same, over an installation that no other file shares: for journeys that take people away, or need none. */
export const withOwnInstallation = (variables: Record<string, string> = {}) =>
  test.extend<object, Pick<Shared, 'installation'>>({
    installation: [
      async ({ browserName: _ }, use) => {
        const installation = await startInstallation(variables);
        await use(installation);
        await installation.stop();
      },
      { scope: 'worker', timeout: 90_000 },
    ],
  });

/** A browser or one of its pages. */
type Asking = Pick<BrowserContext, 'request'>;

/** Signs a browser in without the form, which has a journey of its own. */
export async function signIn(browser: Asking, email: string): Promise<void> {
  const { text } = await ask(browser, `mutation ($input: SignInInput!) { signIn(input: $input) { name } }`, {
    input: { email, password: DEMO_PASSWORD },
  });
  expect(text).toMatch(/"signIn":\{"name":"[^"]/);
}

/** Asks the API with the browser's cookies, beside its screens. */
export async function ask<Data>(
  { request }: Asking,
  query: string,
  variables: object = {},
): Promise<{ data: Data; text: string }> {
  const response = await request.post('/graphql', {
    headers: { 'apollo-require-preflight': '1' },
    data: { query, variables },
  });
  const text = await response.text();
  return { ...(JSON.parse(text) as { data: Data }), text };
}

/** A text that no other test has written. */
export const unique = (text: string) => `${text} (${Math.random().toString(36).slice(2, 8)})`;

export { expect };
