import { expect, test as base, type Browser, type Page } from '@playwright/test';
import { CAST, DEMO_PASSWORD, type CastName } from '@rayonne/testing';
import { startInstallation, type Installation } from './installation';

export const DEMO_HOME = '/t/roissy-pays-de-france';

interface Shared {
  installation: Installation;
}

interface Fixtures {
  /** A browser of its own, signed in as that person and standing on their home page. */
  as: (who: CastName, options?: Parameters<Browser['newContext']>[0]) => Promise<Page>;
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
      return page;
    });
    await Promise.all(opened.map((page) => page.context().close()));
  },
});

/** Signs in by the form, as people do. */
export async function signIn(page: Page, email: string, password = DEMO_PASSWORD): Promise<void> {
  await page.goto('/sign-in');
  await page.getByLabel('Adresse e-mail').fill(email);
  await page.getByLabel('Mot de passe', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Se connecter' }).click();
  await expect(page).toHaveURL(/\/t\//);
}

export { expect };
