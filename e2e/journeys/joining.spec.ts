import { ask, DEMO_HOME, expect, test } from '../support/test';

const PHONE = { width: 390, height: 844 };

test('somebody invited by mail is in within a minute, by phone, and is led through their first visit', async ({
  as,
  browser,
  installation,
}) => {
  const claire = await as('claire');
  await claire.goto(`${DEMO_HOME}/manage/invitations`);
  await claire.getByLabel('Son adresse e-mail').fill('zelie@example.test');
  await claire.getByLabel('Un mot de vous').fill('Viens, on s’y retrouve.');
  await claire.getByRole('button', { name: 'Inviter', exact: true }).click();
  await expect(claire.getByText('zelie@example.test').first()).toBeVisible();
  const [mail] = await installation.sql<{ body_text: string }>(
    `select body_text from outbox_mails where recipient = $1`,
    ['zelie@example.test'],
  );
  const context = await browser.newContext({
    baseURL: installation.address,
    viewport: PHONE,
    hasTouch: true,
    isMobile: true,
  });
  const phone = await context.newPage();
  await phone.goto(/\/invitation\/[\w-]+/.exec(mail!.body_text)![0]);
  await expect(phone.getByText('Viens, on s’y retrouve.')).toBeVisible();
  await expect(phone.getByRole('link', { name: 'bonjour@demo.rayonne.example' })).toBeVisible();
  await expect(phone.getByText('Votre adresse e-mail vient de Claire Fontaine.')).toBeVisible();
  await expect(phone.getByRole('link', { name: 'Ne plus jamais recevoir d’invitation' })).toHaveAttribute(
    'href',
    /^\/never-again\/[\w-]{43}$/,
  );
  const started = Date.now();
  await phone.getByLabel('Votre nom').fill('Zélie Moreau');
  await phone.getByLabel('Mot de passe', { exact: true }).fill('une phrase assez longue');
  await phone.getByLabel(/15 ans/).check();
  await phone.getByLabel(/J’accepte/).check();
  await phone.getByRole('button', { name: 'Rejoindre le territoire' }).click();
  await phone.getByRole('button', { name: 'Passer' }).click();
  expect(Date.now() - started).toBeLessThan(60_000);
  await phone.getByLabel('Culture').check();
  await phone.getByLabel('Sport').check();
  await phone.getByRole('button', { name: 'Continuer' }).click();
  await expect(phone.getByText('3 sur 4')).toBeVisible();
  await phone.reload();
  await phone.getByRole('button', { name: 'Passer' }).click();
  await expect(phone.getByText('4 sur 4')).toBeVisible();
  await phone.getByRole('button', { name: 'Continuer' }).click();
  await phone.getByRole('link', { name: 'Entrer' }).click();
  await expect(phone.getByRole('heading', { name: 'Votre première mission' })).toBeVisible();
  // The link in the mail has served: it now leads in.
  await phone.goto(/\/invitation\/[\w-]+/.exec(mail!.body_text)![0]);
  await expect(phone.getByRole('heading', { name: 'Vous êtes déjà membre de Roissy Pays de France' })).toBeVisible();
  await phone.getByRole('link', { name: 'Entrer dans le territoire' }).click();
  await expect(phone).toHaveURL(new RegExp(`${DEMO_HOME}$`));
  await context.close();
});

test('a request shows at once wherever one is, and is answered @deep', async ({ as, browser, installation }) => {
  const anne = await as('anne');
  const { data } = await ask<{ viewer: { memberships: { territory: { id: string } }[] } }>(
    anne,
    `{ viewer { memberships { territory { id } } } }`,
  );
  const territory = data.viewer.memberships[0]!.territory.id;
  const setPolicy = (joining: string) =>
    ask(anne, `mutation ($input: UpdateJoiningPolicyInput!) { updateJoiningPolicy(input: $input) { powers } }`, {
      input: { territory, joining, questions: [] },
    });
  await setPolicy('APPROVAL');
  const context = await browser.newContext({ baseURL: installation.address });
  const marc = await context.newPage();
  await marc.goto('/sign-up');
  await marc.getByLabel('Votre nom').fill('Marc Lenoir');
  await marc.getByLabel('Adresse e-mail').fill('marc.lenoir@example.test');
  await marc.getByLabel('Mot de passe', { exact: true }).fill('une phrase assez longue');
  await marc.getByLabel(/15 ans/).check();
  await marc.getByLabel(/J’accepte/).check();
  await marc.getByRole('button', { name: 'Créer mon compte' }).click();
  await marc.getByRole('link', { name: /Roissy Pays de France/ }).click();
  await marc.getByLabel(/Ambassadeur ou ambassadrice/).check();
  await marc.getByRole('button', { name: 'Envoyer ma demande' }).click();
  await expect(marc.getByRole('heading', { name: 'Votre demande est partie' })).toBeVisible();
  await expect(anne.getByRole('link', { name: /Adhésions.*4 en attente/ })).toBeVisible();
  await anne.getByRole('link', { name: /Adhésions/ }).click();
  await anne.getByRole('button', { name: 'Accepter la demande de Marc Lenoir' }).click();
  await expect(anne.getByRole('link', { name: /Adhésions.*3 en attente/ })).toBeVisible();
  await marc.goto(DEMO_HOME);
  await expect(marc.getByRole('heading', { level: 1, name: /Marc/ })).toBeVisible();
  await setPolicy('OPEN');
  await context.close();
});

test('a peer takes a newcomer upon them and writes @deep', async ({ as }) => {
  const claire = await as('claire');
  await claire.goto(`${DEMO_HOME}/welcome`);
  await claire.getByRole('button', { name: /Je l’accueille.*Nora Belkacem/ }).click();
  await expect(claire.getByLabel('Votre mot')).toHaveValue(/point commun/);
  await claire.getByLabel('Votre mot').fill('Bonjour Nora, un café samedi ?');
  await claire.getByRole('button', { name: 'Envoyer' }).click();
  await expect(claire.getByRole('log').getByText('Bonjour Nora, un café samedi ?')).toBeVisible();
  await claire.goto(`${DEMO_HOME}/welcome`);
  await expect(claire.getByRole('button', { name: /Je l’accueille.*Léa Fontana/ })).toBeVisible();
  await expect(claire.getByText('Nora Belkacem')).toHaveCount(0);
});

test('the last place of a link goes to one of two, and the other is told where else to turn @deep', async ({
  as,
  browser,
  installation,
}) => {
  const anne = await as('anne');
  const { data: own } = await ask<{ viewer: { memberships: { territory: { id: string } }[] } }>(
    anne,
    `{ viewer { memberships { territory { id } } } }`,
  );
  const input = { territory: own.viewer.memberships[0]!.territory.id, maxUses: 1, days: 7 };
  const { data } = await ask<{ createInvitationLink: { url: string } }>(
    anne,
    `mutation ($input: CreateInvitationLinkInput!) { createInvitationLink(input: $input) { url } }`,
    { input },
  );
  const path = new URL(data.createInvitationLink.url).pathname;
  const phones = await Promise.all(
    ['Zoé Lambert', 'Noé Lambert'].map(async (name) => {
      const phone = await (await browser.newContext({ baseURL: installation.address, viewport: PHONE })).newPage();
      await phone.goto(path);
      await phone.getByLabel('Votre nom').fill(name);
      await phone.getByLabel('Adresse e-mail').fill(`${name.slice(0, 1)}-lambert@example.test`);
      await phone.getByLabel('Mot de passe', { exact: true }).fill('une phrase assez longue');
      await phone.getByLabel(/15 ans/).check();
      await phone.getByLabel(/J’accepte/).check();
      return phone;
    }),
  );
  await Promise.all(phones.map((phone) => phone.getByRole('button', { name: 'Rejoindre le territoire' }).dblclick()));
  const outcomes = await Promise.all(
    phones.map(async (phone) => {
      const isIn = phone.getByText('1 sur 4');
      const isLate = phone.getByRole('alert').getByText(/a déjà servi/);
      await expect(isIn.or(isLate)).toBeVisible();
      return isIn.isVisible();
    }),
  );
  expect(outcomes.filter(Boolean)).toHaveLength(1);
  const late = phones[outcomes.indexOf(false)]!;
  await expect(late.getByLabel('Votre nom')).toHaveValue(/Lambert/);
  await late.reload();
  await late.getByRole('link', { name: 'Voir les territoires ouverts' }).click();
  await expect(late).toHaveURL(/\/sign-in\?next=%2Fjoin/);
  await Promise.all(phones.map((phone) => phone.context().close()));
});
