import type { GraphqlClient } from '@rayonne/testing';
import { startTestApi, type TestApi } from '../../../testing/test-api';
import { ageSessions, anAccount, type TestAccount } from '../testing/account.factory';
import { mailsTo } from '../testing/mailbox';
import { SoftwareAuthenticator } from '../testing/software-authenticator';

const BEGIN = `mutation { beginPasskey }`;
const ADD = `mutation ($input: AddPasskeyInput!) { addPasskey(input: $input) { id name isBackedUp } }`;
const ASK = `mutation { beginPasskeyAssertion }`;
const SIGN_IN = `mutation ($input: PasskeyResponseInput!) { signInByPasskey(input: $input) { email } }`;
const PROVE = `mutation ($input: PasskeyResponseInput!) { proveByPasskey(input: $input) }`;
const LIST = `{ security { passkeys { id name lastUsedAt } } }`;
const REMOVE = `mutation ($id: ID!) { removePasskey(id: $id) }`;
const RENAME = `mutation ($input: RenamePasskeyInput!) { renamePasskey(input: $input) { name } }`;

let api: TestApi;
let origin: string;
let claire: TestAccount;
let key: SoftwareAuthenticator;
let passkeyId: string;
beforeAll(async () => {
  api = await startTestApi();
  origin = `http://localhost:${new URL(api.url).port}`;
});
afterAll(() => api.close());
beforeEach(async () => {
  claire = await anAccount(api, { name: 'Claire Fontaine' });
  key = new SoftwareAuthenticator(origin);
  passkeyId = (await add(claire.client, key)).data.addPasskey.id;
});

const begin = async (client: GraphqlClient) => (await client.get(BEGIN)).beginPasskey as string;
const challenge = async () => (await api.visitor().get(ASK)).beginPasskeyAssertion as string;
const signIn = (response: string) => api.visitor().ask(SIGN_IN, { input: { response } });
const passkeysOf = async ({ client }: TestAccount) =>
  (await client.get(LIST)).security.passkeys as { id: string; name: string }[];

async function add(client: GraphqlClient, authenticator: SoftwareAuthenticator, name = 'Mon téléphone') {
  return client.ask(ADD, { input: { response: authenticator.register(await begin(client)), name } });
}

it('a passkey signs in without an address, and its owner hears that it was added', async () => {
  const answer = await signIn(key.assert(await challenge()));
  expect(answer.data.signInByPasskey).toEqual({ email: claire.email });
  expect((await passkeysOf(claire))[0]).toMatchObject({ name: 'Mon téléphone', lastUsedAt: expect.any(String) });
  expect((await mailsTo(api, claire.email)).at(-1)!.text).toContain('Mon téléphone');
});

it('asks for a verified owner and tells which passkeys there are', async () => {
  const registration = JSON.parse(await begin(claire.client));
  expect(registration.rp).toEqual({ id: 'localhost', name: 'Rayonne' });
  expect(registration.authenticatorSelection).toMatchObject({ residentKey: 'required', userVerification: 'required' });
  expect(registration.excludeCredentials).toHaveLength(1);
  const assertion = JSON.parse(await challenge());
  expect(assertion).toMatchObject({ rpId: 'localhost', userVerification: 'required' });
  expect(assertion.allowCredentials ?? []).toEqual([]);
});

it('an answer is good once', async () => {
  const response = key.assert(await challenge());
  expect(await signIn(response)).toSucceed();
  expect(await signIn(response)).toBeRefused('PASSKEY_REFUSED');
});

it.each([
  ['of another site', () => ({ origin: 'https://evil.example' })],
  ['of the number instead of the name', () => ({ origin: api.url })],
  ['without a verified owner', () => ({ isVerified: false })],
])('an answer %s is refused', async (_what, circumstances) => {
  expect(await signIn(key.assert(await challenge(), circumstances()))).toBeRefused('PASSKEY_REFUSED');
  const { beginPasskey } = await claire.client.get(BEGIN);
  const other = new SoftwareAuthenticator(origin);
  const response = other.register(beginPasskey, circumstances());
  expect(await claire.client.ask(ADD, { input: { response, name: 'Autre' } })).toBeRefused('PASSKEY_REFUSED');
  expect(await passkeysOf(claire)).toHaveLength(1);
});

it('a copied passkey, whose counter falls behind, is refused', async () => {
  expect(await signIn(key.assert(await challenge(), { counter: 10 }))).toSucceed();
  expect(await signIn(key.assert(await challenge(), { counter: 10 }))).toBeRefused('PASSKEY_REFUSED');
  expect(await signIn(key.assert(await challenge(), { counter: 11 }))).toSucceed();
});

it.each([
  '',
  '{}',
  'null',
  '[]',
  '{"id":"a","rawId":"a","type":"public-key","clientExtensionResults":{},"response":{"clientDataJSON":"e30","authenticatorData":"AA","signature":"AA"}}',
])('what is no answer is refused: %s', async (response) => {
  expect(await signIn(response)).toBeRefused('PASSKEY_REFUSED');
});

it('an unknown passkey, a challenge made up and one for another account are refused', async () => {
  const stranger = new SoftwareAuthenticator(origin);
  expect(await signIn(stranger.assert(await challenge()))).toBeRefused('PASSKEY_REFUSED');
  const madeUp = JSON.stringify({ ...JSON.parse(await challenge()), challenge: 'AAAA' });
  expect(await signIn(key.assert(madeUp))).toBeRefused('PASSKEY_REFUSED');
  const paul = await anAccount(api);
  const response = stranger.register(await begin(claire.client));
  expect(await paul.client.ask(ADD, { input: { response, name: 'Volée' } })).toBeRefused('PASSKEY_REFUSED');
  expect(await passkeysOf(paul)).toEqual([]);
});

it('adding and removing ask for a fresh proof, which a passkey gives', async () => {
  await ageSessions(api, claire.accountId);
  expect(await claire.client.ask(BEGIN)).toBeRefused('PROOF_NEEDED');
  expect(await claire.client.ask(REMOVE, { id: passkeyId })).toBeRefused('PROOF_NEEDED');
  const paul = await anAccount(api);
  const foreign = new SoftwareAuthenticator(origin);
  await add(paul.client, foreign);
  expect(await claire.client.ask(PROVE, { input: { response: foreign.assert(await challenge()) } })).toBeRefused(
    'PASSKEY_REFUSED',
  );
  expect(await claire.client.ask(PROVE, { input: { response: key.assert(await challenge()) } })).toSucceed();
  expect(await claire.client.ask(REMOVE, { id: passkeyId })).toSucceed();
  expect(await passkeysOf(claire)).toEqual([]);
  expect(await signIn(key.assert(await challenge()))).toBeRefused('PASSKEY_REFUSED');
});

it('a passkey is renamed and removed by its owner alone', async () => {
  const stranger = await anAccount(api);
  const rename = (client: GraphqlClient) => client.ask(RENAME, { input: { id: passkeyId, name: 'Ordinateur' } });
  expect(await rename(stranger.client)).toBeRefused('NOT_FOUND');
  expect(await stranger.client.ask(REMOVE, { id: passkeyId })).toBeRefused('NOT_FOUND');
  expect((await passkeysOf(claire))[0]!.name).toBe('Mon téléphone');
  expect((await rename(claire.client)).data.renamePasskey.name).toBe('Ordinateur');
});

it('an account has twenty passkeys at most, also when they come at once', async () => {
  await api.database.query(
    `insert into passkeys (account_id, credential_id, public_key, counter, name, is_backed_up)
     select $1, gen_random_uuid()::text, ''::bytea, 0, 'x', false from generate_series(1, 18)`,
    [claire.accountId],
  );
  const keys = [1, 2, 3].map(() => new SoftwareAuthenticator(origin));
  const responses = [];
  for (const authenticator of keys) responses.push(authenticator.register(await begin(claire.client)));
  const answers = await Promise.all(
    responses.map((response) => claire.client.ask(ADD, { input: { response, name: 'Encore' } })),
  );
  expect(answers.filter(({ errors }) => !errors)).toHaveLength(1);
  expect(await claire.client.ask(BEGIN)).toBeRefused('TOO_MANY_PASSKEYS');
});
