import type { Page } from '@playwright/test';
import { CAST, DEMO_PASSWORD, startIdentityProvider } from '@rayonne/testing';
import OidcProvider from 'oidc-provider';
import { Secret, TOTP } from 'otpauth';
import { startInstallation, type Installation } from '../support/installation';
import { expect, test as base } from '../support/test';

interface Fixtures {
  /** A new browser on this installation, signed out. */
  visitor: () => Promise<Page>;
}

/** Passkeys need a name rather than a number, and the provider needs to know where we are: hence an origin of its own. */
const test = base.extend<Fixtures, { installation: Installation }>({
  installation: [
    async ({ browserName: _ }, use) => {
      const port = 20_000 + Math.floor(Math.random() * 20_000);
      const origin = `http://localhost:${port}`;
      const people = { nour: { name: 'Nour Haddad', email: 'nour@example.test', email_verified: true } };
      const provider = await startIdentityProvider(OidcProvider, people, `${origin}/auth/provider/callback`);
      const installation = await startInstallation({
        PORT: String(port),
        PUBLIC_ORIGIN: origin,
        OIDC_ISSUER: provider.issuer,
        OIDC_CLIENT_ID: provider.clientId,
        OIDC_CLIENT_SECRET: provider.clientSecret,
        OIDC_NAME: 'Mon agglo',
        OUTBOUND_ALLOW: provider.host,
      });
      await use({ ...installation, address: origin });
      await installation.stop();
      await provider.close();
    },
    { scope: 'worker', timeout: 90_000 },
  ],
  visitor: async ({ browser, installation }, use) => {
    const pages: Page[] = [];
    await use(async () => {
      const context = await browser.newContext({ baseURL: installation.address });
      const page = await context.newPage();
      pages.push(page);
      return page;
    });
    await Promise.all(pages.map((page) => page.context().close()));
  },
});

const heading = (page: Page, name: RegExp | string) => page.getByRole('heading', { level: 1, name });

async function signInByForm(page: Page, email: string, password = DEMO_PASSWORD) {
  await page.goto('/sign-in?next=/me/security');
  await page.getByLabel('Adresse e-mail').fill(email);
  await page.getByLabel('Mot de passe', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Se connecter' }).click();
}

/** The secret at the end of the latest link to `path` that was mailed to the address. */
async function mailedLink(installation: Installation, email: string, path: string): Promise<string> {
  const read = async () => {
    const rows = await installation.sql<{ text: string }>(
      `select body_text as text from outbox_mails where recipient = $1 and body_text like '%' || $2 || '/%' order by id desc limit 1`,
      [email, path],
    );
    return new RegExp(`${path}/\\S+`).exec(rows[0]?.text ?? '')?.[0] ?? '';
  };
  await expect.poll(read).not.toBe('');
  return read();
}

/** A platform authenticator that always says yes, as Chromium pretends to have one. */
async function addAuthenticator(page: Page) {
  const session = await page.context().newCDPSession(page);
  await session.send('WebAuthn.enable');
  await session.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
}

test('a mailed link signs in where it is opened, once', async ({ visitor, installation }) => {
  const { email } = CAST.ines;
  const asking = await visitor();
  await asking.goto('/sign-in?next=/me/security');
  await asking.getByRole('link', { name: 'Recevoir un lien par e-mail' }).click();
  await expect(heading(asking, 'Un lien, et vous y êtes')).toBeVisible();
  await asking.getByLabel('Adresse e-mail').fill(email);
  await asking.getByRole('button', { name: 'M’envoyer le lien' }).click();
  await expect(heading(asking, 'Regardez votre boîte')).toBeVisible();
  const path = await mailedLink(installation, email, '/sign-in/link');
  const scanner = await visitor();
  await scanner.goto(path);
  await expect(scanner.getByRole('button', { name: 'Entrer' })).toBeVisible();
  const phone = await visitor();
  await phone.goto(path);
  await phone.getByRole('button', { name: 'Entrer' }).click();
  await expect(heading(phone, 'Sécurité')).toBeVisible();
  await scanner.getByRole('button', { name: 'Entrer' }).click();
  await expect(scanner.getByRole('alert')).toContainText('Ce lien a expiré ou a déjà servi');
});

test('a passkey is added, and signs in without an address @deep', async ({ visitor }) => {
  const page = await visitor();
  await addAuthenticator(page);
  await signInByForm(page, CAST.claire.email);
  await expect(heading(page, 'Sécurité')).toBeVisible();
  await page.getByRole('button', { name: 'Ajouter une clé d’accès' }).click();
  await expect(page.getByText('Votre clé d’accès est prête.')).toBeVisible();
  await expect(page.getByRole('button', { name: /Retirer Chrome/ })).toBeVisible();
  await page.getByRole('button', { name: /Renommer Chrome/ }).click();
  await page.getByLabel('Nom de la clé').fill('Mon ordinateur');
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(page.getByText('Mon ordinateur')).toBeVisible();
  await page.goto('/me');
  await page.getByRole('button', { name: 'Se déconnecter', exact: true }).click();
  await expect(page).toHaveURL(/\/sign-in$/);
  await page.goto('/sign-in?next=/me/security');
  const arrived = heading(page, 'Sécurité');
  // Chromium's pretended authenticator may already have answered the offer beside the address field.
  await page.getByRole('button', { name: 'Utiliser une clé d’accès' }).or(arrived).first().click();
  await expect(arrived).toBeVisible();
  await expect(page.getByText('Mon ordinateur')).toBeVisible();
});

test('the second step asks for a code, and a recovery code replaces the phone @deep', async ({ visitor }) => {
  const { email } = CAST.yassine;
  const page = await visitor();
  await signInByForm(page, email);
  await page.getByRole('button', { name: 'Activer', exact: true }).click();
  await expect(page.getByRole('img', { name: /Code QR/ })).toBeVisible();
  const secret = (await page.getByText(/^([A-Z2-7]{4} ){7}[A-Z2-7]{4}$/).textContent())!.replaceAll(' ', '');
  const codeIn = (steps: number) =>
    new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: Date.now() + steps * 30_000 });
  await page.getByLabel('Code à six chiffres').fill(codeIn(-1));
  await page.getByRole('button', { name: 'Activer la validation' }).click();
  await expect(page.getByRole('heading', { name: 'Vos codes de secours' })).toBeFocused();
  const recoveryCode = (await page
    .getByRole('listitem')
    .filter({ hasText: /^[0-9a-z]{4}-/ })
    .first()
    .textContent())!;
  await page.getByRole('button', { name: 'Je les ai gardés' }).click();
  await expect(page.getByText('Il vous reste 10 codes de secours.')).toBeVisible();
  const other = await visitor();
  await signInByForm(other, email);
  await expect(heading(other, 'Encore une étape')).toBeVisible();
  await other.getByLabel('Code à six chiffres').fill('000000');
  await other.getByRole('button', { name: 'Se connecter' }).click();
  await expect(other.getByRole('alert')).toContainText('Ce code n’est pas le bon');
  await other.getByLabel('Code à six chiffres').fill(codeIn(0));
  await other.getByRole('button', { name: 'Se connecter' }).click();
  await expect(heading(other, 'Sécurité')).toBeVisible();
  const third = await visitor();
  await signInByForm(third, email);
  await third.getByRole('button', { name: 'Utiliser un code de secours' }).click();
  await third.getByLabel('Code de secours').fill(recoveryCode);
  await third.getByRole('button', { name: 'Se connecter' }).click();
  await expect(third.getByText('Il vous reste 9 codes de secours.')).toBeVisible();
});

test('the provider brings somebody new, who signs in by it from then on @deep', async ({ visitor }) => {
  const page = await visitor();
  await page.goto('/sign-in?next=/me/security');
  await page.getByRole('link', { name: 'Continuer avec Mon agglo' }).click();
  await page.getByLabel('Login').fill('nour');
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(heading(page, 'Bienvenue')).toBeVisible();
  await expect(page.getByLabel('Votre nom')).toHaveValue('Nour Haddad');
  await page.getByLabel(/15 ans/).check();
  await page.getByLabel(/J’accepte/).check();
  await page.getByRole('button', { name: 'Créer mon compte' }).click();
  await expect(heading(page, 'Sécurité')).toBeVisible();
  await expect(page.getByText('Relié à nour@example.test.')).toBeVisible();
  const again = await visitor();
  await again.goto('/sign-in?next=/me/security');
  await again.getByRole('link', { name: 'Continuer avec Mon agglo' }).click();
  await again.getByLabel('Login').fill('nour');
  await again.getByRole('button', { name: 'Continue' }).click();
  await expect(heading(again, 'Sécurité')).toBeVisible();
  await again.goto('/me');
  await again.getByRole('button', { name: 'Se déconnecter', exact: true }).click();
  await again.getByRole('button', { name: 'Yes, sign me out' }).click();
  await again.getByRole('link', { name: 'Continuer avec Mon agglo' }).click();
  await expect(again.getByLabel('Login')).toBeVisible();
});

test('a forgotten password is replaced, and a stale session must prove itself @deep', async ({
  visitor,
  installation,
}) => {
  const { email } = CAST.paul;
  const page = await visitor();
  await page.goto('/sign-in');
  await page.getByLabel('Adresse e-mail').fill(email);
  await page.getByRole('link', { name: 'Recevoir un lien par e-mail' }).click();
  await expect(page.getByLabel('Adresse e-mail')).toHaveValue(email);
  await page.getByRole('link', { name: 'Revenir à la connexion' }).click();
  await expect(page.getByLabel('Adresse e-mail')).toHaveValue(email);
  await page.getByRole('link', { name: /Mot de passe oublié/ }).click();
  await expect(heading(page, 'Mot de passe oublié')).toBeVisible();
  await expect(page.getByLabel('Adresse e-mail')).toHaveValue(email);
  await expect(page).toHaveURL(/\/reset-password$/);
  await page.getByRole('button', { name: 'M’envoyer le lien' }).click();
  await page.goto(await mailedLink(installation, email, '/reset-password'));
  const password = page.getByLabel('Mot de passe', { exact: true });
  await password.fill('motdepasse');
  await page.getByRole('button', { name: 'Enregistrer et entrer' }).click();
  await expect(page.getByRole('alert')).toContainText('parmi les premiers');
  await password.fill('la bière du ru est fraîche');
  await page.getByRole('button', { name: 'Enregistrer et entrer' }).click();
  await expect(heading(page, /Paul/)).toBeVisible();
  await installation.sql(`update sessions set proved_at = now() - interval '1 hour'`);
  await page.goto('/me/security');
  await page.getByRole('button', { name: 'Changer d’adresse' }).click();
  await page.getByLabel('Nouvelle adresse').fill('paul-bis@example.test');
  await page.getByRole('button', { name: 'Changer d’adresse' }).click();
  const dialog = page.getByRole('dialog', { name: /Est-ce bien vous/ });
  await dialog.getByLabel('Mot de passe', { exact: true }).fill('la bière du ru est fraîche');
  await dialog.getByRole('button', { name: 'Confirmer' }).click();
  await expect(page.getByText(/Un lien est parti à paul-bis@example\.test/)).toBeVisible();
  await page.goto(await mailedLink(installation, 'paul-bis@example.test', '/confirm-email'));
  await page.getByRole('button', { name: 'Confirmer cette adresse' }).click();
  await expect(heading(page, 'Votre adresse a changé')).toBeVisible();
});
