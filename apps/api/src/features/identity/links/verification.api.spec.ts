import { startTestApi, type TestApi } from '../../../testing/test-api';
import { anAccount, type TestAccount } from '../testing/account.factory';

const RESEND = `mutation { resendVerification }`;
const VERIFY = `mutation ($token: String!) { verifyEmail(token: $token) }`;

let api: TestApi;
let claire: TestAccount;
beforeAll(async () => {
  api = await startTestApi();
  claire = await anAccount(api, { name: 'Claire Fontaine', verified: false });
});
afterAll(() => api.close());

const verified = async () => (await claire.client.get(`{ viewer { emailVerified } }`)).viewer.emailVerified as boolean;

async function mailedTokens(): Promise<string[]> {
  const mails = await api.database.query<{ text: string }>(
    `select body_text as text from outbox_mails where recipient = $1 order by id`,
    [claire.email],
  );
  return mails.map(({ text }) => /\/verify-email\/([\w-]+)/.exec(text)![1]!);
}

it('the link in the mail verifies the address, once', async () => {
  await claire.client.get(RESEND);
  const [token] = await mailedTokens();
  expect(await api.visitor().ask(VERIFY, { token: `${token}x` })).toBeRefused('LINK_EXPIRED');
  expect(await verified()).toBe(false);
  expect(await api.visitor().ask(VERIFY, { token })).toSucceed();
  expect(await verified()).toBe(true);
  expect(await api.visitor().ask(VERIFY, { token })).toBeRefused('LINK_EXPIRED');
});

it('a link that is too old verifies nothing', async () => {
  await api.database.query(`update accounts set email_verified_at = null where id = $1`, [claire.accountId]);
  await claire.client.get(RESEND);
  await api.database.query(`update account_links set expires_at = now() where used_at is null`);
  const tokens = await mailedTokens();
  expect(await api.visitor().ask(VERIFY, { token: tokens.at(-1) })).toBeRefused('LINK_EXPIRED');
  expect(await verified()).toBe(false);
});

it('the database keeps no token', async () => {
  const [token] = await mailedTokens();
  const rows = await api.database.query<{ hash: string }>(
    `select encode(token_hash, 'escape') as hash from account_links`,
  );
  expect(rows.some(({ hash }) => hash.includes(token!))).toBe(false);
});
