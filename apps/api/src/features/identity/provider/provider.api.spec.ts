import { GraphqlClient, startIdentityProvider, type ProviderPerson, type TestIdentityProvider } from '@rayonne/testing';
import { TERMS_VERSION } from '@rayonne/contracts';
import OidcProvider from 'oidc-provider';
import { startTestApi, type TestApi } from '../../../testing/test-api';
import { ageSessions, anAccount } from '../testing/account.factory';
import { mailsTo } from '../testing/mailbox';
import { WebWalk } from '../testing/web-walk';

const ORIGIN = 'http://rayonne.test';
const PASSWORD = 'une phrase assez longue';
const VIEWER = `{ viewer { name email emailVerified } }`;
const GUEST = `{ providerGuest { provider name email isEmailProven } }`;
const SIGN_UP = `mutation ($input: SignUpByProviderInput!) { signUpByProvider(input: $input) { email emailVerified } }`;
const SIGN_IN = `mutation ($input: SignInInput!) { signIn(input: $input) { email } }`;
const BEGIN_LINK = `mutation { beginProviderLink }`;
const UNLINK = `mutation { unlinkProvider }`;
const LINK = `{ security { provider { name isLinked email } } }`;

const people: Record<string, ProviderPerson> = {
  nour: { name: 'Nour Haddad', email: 'nour@example.test', email_verified: true },
  lea: { name: 'Léa Martin', email: 'lea@example.test', email_verified: false },
};

let provider: TestIdentityProvider;
let api: TestApi;
beforeAll(async () => {
  provider = await startIdentityProvider(OidcProvider, people, `${ORIGIN}/auth/provider/callback`);
  api = await startTestApi({
    PUBLIC_ORIGIN: ORIGIN,
    OIDC_ISSUER: provider.issuer,
    OIDC_CLIENT_ID: provider.clientId,
    OIDC_CLIENT_SECRET: provider.clientSecret,
    OIDC_NAME: 'Mon agglo',
    OUTBOUND_ALLOW: provider.host,
  });
});
afterAll(async () => {
  await api.close();
  await provider.close();
});

const isBack = (url: URL) => url.origin !== provider.issuer && !url.pathname.startsWith('/auth/');
const aBrowser = () => new WebWalk({ [ORIGIN]: api.url });
/** A client with what the browser brought home. */
const clientOf = (browser: WebWalk) => new GraphqlClient(api.url, browser.cookiesFor(ORIGIN));

async function arrive(login: string, path = '/auth/provider', browser = aBrowser()) {
  const end = await browser.follow(`${api.url}${path}`, login, isBack);
  return { path: `${end.pathname}${end.search}`, client: clientOf(browser), browser };
}

const newcomer = { name: 'Nour H.', locale: 'FR', acceptedTerms: TERMS_VERSION, isFifteenOrOlder: true };

it('somebody new makes an account without a password, and signs in with the provider from then on', async () => {
  const { path, client } = await arrive('nour', '/auth/provider?next=/t/roissy');
  expect(path).toBe('/sign-up/provider?next=%2Ft%2Froissy');
  expect((await client.get(GUEST)).providerGuest).toEqual({
    provider: 'Mon agglo',
    name: 'Nour Haddad',
    email: 'nour@example.test',
    isEmailProven: true,
  });
  expect(await client.ask(SIGN_UP, { input: { ...newcomer, acceptedTerms: 'old' } })).toBeRefused(
    'TERMS_NOT_ACCEPTED',
    'acceptedTerms',
  );
  const answer = await client.ask(SIGN_UP, { input: { ...newcomer, email: 'other@example.test' } });
  expect(answer.data.signUpByProvider).toEqual({ email: 'nour@example.test', emailVerified: true });
  expect((await client.get(VIEWER)).viewer.name).toBe('Nour H.');
  const again = await arrive('nour', '/auth/provider?next=/messages');
  expect(again.path).toBe('/messages');
  expect((await again.client.get(VIEWER)).viewer.email).toBe('nour@example.test');
});

it('an address that the provider does not vouch for is typed and confirmed, and opens no account', async () => {
  const lea = await anAccount(api, { name: 'Léa Martin' });
  people['lea'] = { name: 'Léa Martin', email: lea.email, email_verified: false };
  const { path, client } = await arrive('lea');
  expect(path).toBe('/sign-up/provider');
  expect(await client.ask(SIGN_UP, { input: newcomer })).toBeRefused('INVALID_INPUT', 'email');
  expect(await client.ask(SIGN_UP, { input: { ...newcomer, email: lea.email } })).toBeRefused('EMAIL_TAKEN', 'email');
  const answer = await client.ask(SIGN_UP, { input: { ...newcomer, email: 'lea-2@example.test' } });
  expect(answer.data.signUpByProvider).toEqual({ email: 'lea-2@example.test', emailVerified: false });
});

it('an account with the same address is linked once its owner has signed in, not before', async () => {
  const claire = await anAccount(api, { name: 'Claire Fontaine', password: PASSWORD });
  people['claire'] = { name: 'Claire F.', email: claire.email, email_verified: true };
  const first = await arrive('claire');
  expect(first.path).toBe('/sign-in?provider=known');
  expect((await first.client.get(VIEWER)).viewer).toBeNull();
  expect((await first.client.get(GUEST)).providerGuest).toBeNull();
  expect(await first.client.ask(SIGN_UP, { input: newcomer })).toBeRefused('SIGN_IN_EXPIRED');
  const other = await anAccount(api, { password: PASSWORD });
  const wrong = await arrive('claire');
  await wrong.client.get(SIGN_IN, { input: { email: other.email, password: PASSWORD } });
  expect((await wrong.client.get(LINK)).security.provider.isLinked).toBe(false);
  await first.client.get(SIGN_IN, { input: { email: claire.email, password: PASSWORD } });
  expect((await first.client.get(LINK)).security.provider).toEqual({
    name: 'Mon agglo',
    isLinked: true,
    email: claire.email,
  });
  expect((await arrive('claire')).path).toBe('/');
  expect((await mailsTo(api, claire.email)).at(-1)!.text).toContain('Mon agglo');
});

it('a signed-in person links and unlinks their identity, after a fresh proof', async () => {
  const paul = await anAccount(api, { password: PASSWORD });
  people['paul'] = { email: 'elsewhere@example.test', email_verified: true };
  await ageSessions(api, paul.accountId);
  expect(await paul.client.ask(BEGIN_LINK)).toBeRefused('PROOF_NEEDED');
  expect(await paul.client.ask(UNLINK)).toBeRefused('PROOF_NEEDED');
  await api.database.query(`update sessions set proved_at = now() where account_id = $1`, [paul.accountId]);
  const linked = await linkAs(paul.client, 'paul');
  expect(linked).toBe('/me/security?provider=linked');
  expect((await paul.client.get(LINK)).security.provider.isLinked).toBe(true);
  const mallory = await anAccount(api);
  expect(await linkAs(mallory.client, 'paul')).toBe('/me/security?provider=taken');
  expect(await paul.client.ask(UNLINK)).toSucceed();
  expect(await paul.client.ask(UNLINK)).toBeRefused('NOT_FOUND');
  expect((await arrive('paul')).path).toBe('/sign-up/provider');
});

/** Goes from the security page to the provider and back, in the client's browser. */
async function linkAs(client: GraphqlClient, login: string): Promise<string> {
  const { beginProviderLink } = await client.get(BEGIN_LINK);
  const browser = aBrowser();
  const callback = await browser.follow(beginProviderLink, login, (url) => url.pathname === '/auth/provider/callback');
  const response = await fetch(`${api.url}${callback.pathname}${callback.search}`, {
    redirect: 'manual',
    headers: { cookie: client.cookie ?? '' },
  });
  return response.headers.get('location') ?? '';
}

it('an answer is good once, in the browser that asked, and for that question', async () => {
  const browser = aBrowser();
  const callback = await browser.follow(
    `${api.url}/auth/provider`,
    'nour',
    (url) => url.pathname === '/auth/provider/callback',
  );
  const come = async (cookie: string, search = callback.search) => {
    const response = await fetch(`${api.url}/auth/provider/callback${search}`, {
      redirect: 'manual',
      headers: { cookie },
    });
    return response.headers.get('location');
  };
  expect(await come('')).toBe('/sign-in?provider=failed');
  const stranger = aBrowser();
  await stranger.follow(`${api.url}/auth/provider`, 'nour', (url) => url.pathname.startsWith('/interaction/'));
  expect(await come(stranger.cookiesFor(ORIGIN))).toBe('/sign-in?provider=failed');
  const cookies = browser.cookiesFor(ORIGIN);
  expect(await come(cookies)).toBe('/');
  expect(await come(cookies)).toBe('/sign-in?provider=failed');
});

it.each(['https://evil.example/', '//evil.example', '/\\evil.example'])(
  'leads to no other site, whatever %s says',
  async (next) => {
    const { path } = await arrive('nour', `/auth/provider?next=${encodeURIComponent(next)}`);
    expect(path).toBe('/');
  },
);

it('asks for the code of the second factor', async () => {
  const ines = await anAccount(api);
  people['ines'] = { email: ines.email, email_verified: true };
  await linkAs(ines.client, 'ines');
  await api.database.query(
    `insert into second_factors (account_id, secret, confirmed_at) values ($1, ''::bytea, now())`,
    [ines.accountId],
  );
  const { path, client } = await arrive('ines', '/auth/provider?next=/messages');
  expect(path).toBe('/sign-in/code?next=%2Fmessages');
  expect((await client.get(VIEWER)).viewer).toBeNull();
});

it('a suspended account stays closed, and no second one is made of its identity', async () => {
  const marc = await anAccount(api);
  people['marc'] = { email: marc.email, email_verified: true };
  await linkAs(marc.client, 'marc');
  await api.database.query(`update accounts set state = 'suspended' where id = $1`, [marc.accountId]);
  const { path, client } = await arrive('marc');
  expect(path).toBe('/sign-in?provider=failed');
  expect((await client.get(GUEST)).providerGuest).toBeNull();
});

it('carries a question that only we can answer: state, nonce and proof key', async () => {
  const response = await fetch(`${api.url}/auth/provider`, { redirect: 'manual' });
  const asked = new URL(response.headers.get('location')!).searchParams;
  expect(asked.get('redirect_uri')).toBe(`${ORIGIN}/auth/provider/callback`);
  expect(asked.get('code_challenge_method')).toBe('S256');
  expect(
    [asked.get('state'), asked.get('nonce'), asked.get('code_challenge')].every((value) => value && value.length >= 43),
  ).toBe(true);
  expect(response.headers.getSetCookie()[0]).toMatch(/HttpOnly; SameSite=Lax/);
});

it('signs out at the provider as well, once, and not while somebody is signed in', async () => {
  const omar = await anAccount(api);
  people['omar'] = { email: omar.email, email_verified: true };
  await linkAs(omar.client, 'omar');
  const { browser, client } = await arrive('omar');
  const leave = async () => {
    const response = await fetch(`${api.url}/auth/provider/leave`, {
      redirect: 'manual',
      headers: { cookie: browser.cookiesFor(ORIGIN) },
    });
    return new URL(response.headers.get('location')!, ORIGIN);
  };
  expect((await leave()).href).toBe(`${ORIGIN}/sign-in`);
  expect((await client.get(VIEWER)).viewer.email).toBe(omar.email);
  await client.get(`mutation { signOut }`);
  browser.drop(ORIGIN, 'rayonne');
  const end = await leave();
  expect(end.origin).toBe(provider.issuer);
  expect(end.searchParams.get('post_logout_redirect_uri')).toBe(`${ORIGIN}/sign-in`);
  // The provider knows the token as its own, and asks whether one really wants to go.
  const asked = await fetch(end);
  expect([asked.status, await asked.text()]).toEqual([200, expect.stringContaining('logout')]);
  expect((await leave()).href).toBe(`${ORIGIN}/sign-in`);
});

it('what ends a session at the provider goes with the account', async () => {
  const { rows } = await api.database.pool.query(
    `select count(*)::int as kept, count(account_id)::int as owned from sign_in_tickets where purpose = 'provider_session'`,
  );
  expect(rows[0].kept).toBeGreaterThan(0);
  expect(rows[0].owned).toBe(rows[0].kept);
});

describe('a provider of the shape of ProConnect', () => {
  let proconnect: TestIdentityProvider;
  let served: TestApi;
  beforeAll(async () => {
    proconnect = await startIdentityProvider(OidcProvider, people, `${ORIGIN}/auth/provider/callback`, 'proconnect');
    served = await startTestApi({
      PUBLIC_ORIGIN: ORIGIN,
      OIDC_PRESET: 'proconnect',
      OIDC_ISSUER: proconnect.issuer,
      OIDC_CLIENT_ID: proconnect.clientId,
      OIDC_CLIENT_SECRET: proconnect.clientSecret,
      OUTBOUND_ALLOW: proconnect.host,
    });
  });
  afterAll(async () => {
    await served.close();
    await proconnect.close();
  });

  it('tells in a signed answer who somebody is, by their usual name, and vouches for the address', async () => {
    people['aline'] = { given_name: 'Aline', usual_name: 'Roche-Durand', email: 'aline@mairie.example.test' };
    const browser = new WebWalk({ [ORIGIN]: served.url });
    const isHome = (url: URL) => url.origin !== proconnect.issuer && !url.pathname.startsWith('/auth/');
    const end = await browser.follow(`${served.url}/auth/provider`, 'aline', isHome);
    expect(end.pathname).toBe('/sign-up/provider');
    const client = new GraphqlClient(served.url, browser.cookiesFor(ORIGIN));
    expect((await client.get(GUEST)).providerGuest).toEqual({
      provider: 'ProConnect',
      name: 'Aline Roche-Durand',
      email: 'aline@mairie.example.test',
      isEmailProven: true,
    });
    expect(await client.ask(SIGN_UP, { input: newcomer })).toSucceed();
  });
});

describe('without a provider, or with one that the guard does not allow', () => {
  it('offers nothing', async () => {
    const plain = await startTestApi();
    expect((await plain.visitor().get(`{ signInProvider { name } }`)).signInProvider).toBeNull();
    expect((await fetch(`${plain.url}/auth/provider`, { redirect: 'manual' })).status).toBe(404);
    await plain.close();
  });

  it('says that it could not be reached', async () => {
    const guarded = await startTestApi({
      OIDC_ISSUER: provider.issuer,
      OIDC_CLIENT_ID: provider.clientId,
      OIDC_CLIENT_SECRET: provider.clientSecret,
    });
    const response = await fetch(`${guarded.url}/auth/provider`, { redirect: 'manual' });
    expect(response.headers.get('location')).toBe('/sign-in?provider=failed');
    await guarded.close();
  });
});
