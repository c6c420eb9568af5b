import { startTestApi, type TestApi } from '../../../testing/test-api';
import { anAccount, type TestAccount } from '../testing/account.factory';
import { mailedToken, mailsTo } from '../testing/mailbox';

const REQUEST = `mutation ($input: RequestLinkInput!) { requestSignInLink(input: $input) }`;
const RESET = `mutation ($input: RequestLinkInput!) { requestPasswordReset(input: $input) }`;
const SIGN_IN = `mutation ($input: LinkInput!) { signInByLink(input: $input) { email emailVerified } }`;

let api: TestApi;
let claire: TestAccount;
beforeAll(async () => {
  api = await startTestApi();
  claire = await anAccount(api, { name: 'Claire Fontaine', verified: false });
});
afterAll(() => api.close());

const request = (email: string, further: object = {}) => api.visitor().ask(REQUEST, { input: { email, ...further } });
const open = (token: string) => api.visitor().ask(SIGN_IN, { input: { token } });
const tokenFor = (account: TestAccount) => mailedToken(api, account.email, '/sign-in/link');

it('a mailed link signs in once, in another browser, and proves the address', async () => {
  expect(await request(claire.email)).toSucceed();
  const token = await tokenFor(claire);
  const answer = await open(token);
  expect(answer.data.signInByLink).toEqual({ email: claire.email, emailVerified: true });
  expect(await open(token)).toBeRefused('LINK_EXPIRED');
});

it('using one link ends the others', async () => {
  await request(claire.email);
  const first = await tokenFor(claire);
  await request(claire.email);
  expect(await open(await tokenFor(claire))).toSucceed();
  expect(await open(first)).toBeRefused('LINK_EXPIRED');
});

it('fifty uses of a link at once open one session', async () => {
  await request(claire.email);
  const token = await tokenFor(claire);
  const answers = await Promise.all(Array.from({ length: 50 }, () => open(token)));
  expect(answers.filter(({ errors }) => !errors)).toHaveLength(1);
});

it('a link lasts fifteen minutes', async () => {
  await request(claire.email);
  const token = await tokenFor(claire);
  const left = await api.database.queryOne<{ minutes: number }>(
    `select extract(epoch from expires_at - created_at)::int / 60 as minutes from account_links
      where purpose = 'sign_in' and used_at is null`,
  );
  expect(left?.minutes).toBe(15);
  await api.database.query(`update account_links set expires_at = now() where used_at is null`);
  expect(await open(token)).toBeRefused('LINK_EXPIRED');
});

it('a link to set a password does not sign in, nor does one of a suspended account', async () => {
  const paul = await anAccount(api);
  await api.visitor().ask(RESET, { input: { email: paul.email } });
  expect(await open(await mailedToken(api, paul.email, '/reset-password'))).toBeRefused('LINK_EXPIRED');
  await request(paul.email);
  const token = await tokenFor(paul);
  await api.database.query(`update accounts set state = 'suspended' where id = $1`, [paul.accountId]);
  expect(await open(token)).toBeRefused('LINK_EXPIRED');
});

it('an unknown address gets the same answer by the same work, no account and no mail', async () => {
  const before = await api.database.queryOne(`select count(*) from accounts`);
  const known = await request('PAUL@example.test');
  const unknown = await request('nobody@example.test');
  expect(unknown.text).toBe(known.text);
  expect(unknown.statements).toBe(known.statements);
  expect(await mailsTo(api, 'nobody@example.test')).toEqual([]);
  expect(await api.database.queryOne(`select count(*) from accounts`)).toEqual(before);
});

it('the link is made of our own origin, whatever the request says, and carries the page to open', async () => {
  const anne = await anAccount(api);
  const headers = { host: 'evil.example', 'x-forwarded-host': 'evil.example', origin: 'https://evil.example' };
  await fetch(`${api.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'apollo-require-preflight': '1', ...headers },
    body: JSON.stringify({ query: REQUEST, variables: { input: { email: anne.email, next: '/t/roissy' } } }),
  });
  const [mail] = await mailsTo(api, anne.email);
  expect(mail!.text).not.toContain('evil');
  expect(mail!.text).toMatch(new RegExp(`http://127\\.0\\.0\\.1:\\d+/sign-in/link/[\\w-]+\\?next=%2Ft%2Froissy`));
});

it.each(['https://evil.example/', '//evil.example', '/\\evil.example', 'me'])('%s is no page of ours', async (next) => {
  expect(await request(claire.email, { next })).toBeRefused('INVALID_INPUT', 'next');
});

it('an address is not flooded with links, known or not', async () => {
  const strict = await startTestApi({ RATE_LIMIT_FACTOR: '1' });
  try {
    for (const email of ['claire@example.test', 'nobody@example.test']) {
      const answers = [];
      for (let asked = 0; asked < 6; asked += 1)
        answers.push(await strict.visitor().ask(REQUEST, { input: { email } }));
      expect(answers.at(-2)).toSucceed();
      expect(answers.at(-1)).toBeRefused('RATE_LIMITED');
    }
  } finally {
    await strict.close();
  }
});
