import { TERMS_VERSION } from '@rayonne/contracts';
import { startTestApi, type TestApi } from '../../../testing/test-api';
import { anAccount, openSession } from '../testing/account.factory';

const SIGN_UP = `mutation ($input: SignUpInput!) { signUp(input: $input) { id name email emailVerified locale isOperator } }`;
const SIGN_IN = `mutation ($input: SignInInput!) { signIn(input: $input) { name } }`;
const VIEWER = `{ viewer { name } }`;

const claire = {
  name: 'Claire Fontaine',
  email: 'Claire@Example.test',
  password: 'une phrase assez longue',
  locale: 'FR',
  acceptedTerms: TERMS_VERSION,
  isFifteenOrOlder: true,
};

let api: TestApi;
beforeAll(async () => (api = await startTestApi()));
afterAll(() => api.close());

const countAccounts = async () =>
  (await api.database.queryOne<{ n: number }>(`select count(*)::int as n from accounts`))!.n;

it('a person signs up, is signed in, and signs in again with the same words', async () => {
  const visitor = api.visitor();
  const answer = await visitor.ask(SIGN_UP, { input: claire });
  expect(answer).toSucceed();
  expect(answer.data.signUp).toMatchObject({
    email: 'claire@example.test',
    emailVerified: false,
    locale: 'FR',
    isOperator: false,
  });
  expect((await visitor.ask(VIEWER)).data.viewer.name).toBe('Claire Fontaine');
  const again = api.visitor();
  expect(await again.ask(SIGN_IN, { input: { email: ' claire@EXAMPLE.test', password: claire.password } })).toSucceed();
  expect((await again.ask(VIEWER)).data.viewer.name).toBe('Claire Fontaine');
});

it.each([
  ['an address in use', { email: 'claire@example.test' }, 'EMAIL_TAKEN', 'email'],
  ['no address', { email: 'claire' }, 'INVALID_INPUT', 'email'],
  ['a short password', { email: 'a@example.test', password: 'court' }, 'INVALID_INPUT', 'password'],
  [
    'a password everyone tries',
    { email: 'e@example.test', password: 'Motdepasse2026!' },
    'PASSWORD_TOO_COMMON',
    'password',
  ],
  [
    'a password with their name',
    { email: 'f@example.test', password: 'fontaine-1987' },
    'PASSWORD_NAMES_YOU',
    'password',
  ],
  ['a name that reads backwards', { email: 'b@example.test', name: 'Ann\u202Ea' }, 'DECEPTIVE_NAME', 'name'],
  ['old terms', { email: 'c@example.test', acceptedTerms: '2001-01-01' }, 'TERMS_NOT_ACCEPTED', 'acceptedTerms'],
  ['a child', { email: 'd@example.test', isFifteenOrOlder: false }, 'TOO_YOUNG', 'isFifteenOrOlder'],
] as const)('sign-up with %s is refused and makes no account', async (_what, change, code, field) => {
  const before = await countAccounts();
  expect(await api.visitor().ask(SIGN_UP, { input: { ...claire, ...change } })).toBeRefused(code, field);
  expect(await countAccounts()).toBe(before);
});

it('fifty sign-ups at once with one address make one account', async () => {
  const input = { ...claire, email: 'once@example.test' };
  const answers = await Promise.all(Array.from({ length: 50 }, () => api.visitor().ask(SIGN_UP, { input })));
  expect(answers.filter((answer) => !answer.errors)).toHaveLength(1);
});

it('an unknown address and a wrong password get the same answer', async () => {
  const mask = (text: string) => text.replace(/"requestId":"[^"]*"/, '');
  const unknown = await api.visitor().ask(SIGN_IN, { input: { email: 'nobody@example.test', password: 'x' } });
  const wrong = await api.visitor().ask(SIGN_IN, { input: { email: 'claire@example.test', password: 'x' } });
  expect(unknown).toBeRefused('BAD_CREDENTIALS');
  expect(mask(unknown.text)).toBe(mask(wrong.text));
});

it('signing in replaces the session the browser came with', async () => {
  const visitor = api.visitor();
  await visitor.get(SIGN_UP, { input: { ...claire, email: 'rotation@example.test' } });
  const before = visitor.cookie!;
  await visitor.get(SIGN_IN, { input: { email: 'rotation@example.test', password: claire.password } });
  expect(visitor.cookie).not.toBe(before);
  const thief = api.clientWith(before.replace('rayonne=', ''));
  expect((await thief.ask(VIEWER)).data.viewer).toBeNull();
});

it('signing out everywhere ends every session of the account, and no other', async () => {
  const paul = await anAccount(api);
  const phone = api.clientWith(await openSession(api, paul.accountId));
  const other = await anAccount(api);
  await paul.client.get(`mutation { signOutEverywhere }`);
  expect((await phone.ask(VIEWER)).data.viewer).toBeNull();
  expect((await other.client.ask(VIEWER)).data.viewer).not.toBeNull();
});

it('an account ends one of its own sessions, and nobody else’s', async () => {
  const paul = await anAccount(api);
  const phone = api.clientWith(await openSession(api, paul.accountId));
  const { sessions } = await phone.get(`{ sessions { id isCurrent } }`);
  const mine = sessions.find((session: { isCurrent: boolean }) => session.isCurrent);
  const stranger = await anAccount(api);
  const revoke = `mutation ($id: ID!) { revokeSession(id: $id) }`;
  expect(await stranger.client.ask(revoke, { id: mine.id })).toBeRefused('NOT_FOUND');
  expect((await phone.ask(VIEWER)).data.viewer).not.toBeNull();
  expect(await paul.client.ask(revoke, { id: mine.id })).toSucceed();
  expect((await phone.ask(VIEWER)).data.viewer).toBeNull();
});

it('guessing at one address is stopped, for its owner and for nobody else', async () => {
  const strict = await startTestApi({ RATE_LIMIT_FACTOR: '1' });
  try {
    const guess = (email: string) => strict.visitor().ask(SIGN_IN, { input: { email, password: 'deviné' } });
    const answers = [];
    for (let attempt = 0; attempt < 11; attempt += 1) answers.push(await guess('claire@example.test'));
    expect(answers.at(-2)).toBeRefused('BAD_CREDENTIALS');
    expect(answers.at(-1)).toBeRefused('RATE_LIMITED');
    expect(await guess('paul@example.test')).toBeRefused('BAD_CREDENTIALS');
  } finally {
    await strict.close();
  }
});
