import { Secret, TOTP } from 'otpauth';
import { startTestApi, type TestApi } from '../../../testing/test-api';
import { ageSessions, anAccount, type TestAccount } from '../testing/account.factory';
import { mailedToken, mailsTo } from '../testing/mailbox';

const BEGIN = `mutation { beginSecondFactor { secret uri qrCode } }`;
const CONFIRM = `mutation ($input: CodeInput!) { confirmSecondFactor(input: $input) }`;
const RENEW = `mutation { renewRecoveryCodes }`;
const END = `mutation { endSecondFactor }`;
const STATE = `{ security { isProved secondFactor { isOn recoveryCodesLeft } } }`;
const SIGN_IN = `mutation ($input: SignInInput!) { signIn(input: $input) { email } }`;
const COMPLETE = `mutation ($input: CodeInput!) { completeSignIn(input: $input) { email } }`;
const PROVE = `mutation ($input: ProveByPasswordInput!) { proveByPassword(input: $input) }`;
const VIEWER = `{ viewer { email } }`;
const PASSWORD = 'une phrase assez longue';

let api: TestApi;
let claire: TestAccount;
let secret: string;
let recoveryCodes: string[];
beforeAll(async () => (api = await startTestApi()));
afterAll(() => api.close());
beforeEach(async () => {
  claire = await anAccount(api, { password: PASSWORD });
  ({ secret } = (await claire.client.get(BEGIN)).beginSecondFactor);
  recoveryCodes = (await claire.client.get(CONFIRM, { input: { code: codeIn(-1) } })).confirmSecondFactor;
});

/** The code of the step so many before or after this one. */
const codeIn = (steps: number) =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: Date.now() + steps * 30_000 });
const stateOf = async ({ client }: TestAccount) => (await client.get(STATE)).security.secondFactor;

async function firstStep() {
  const visitor = api.visitor();
  const answer = await visitor.get(SIGN_IN, { input: { email: claire.email, password: PASSWORD } });
  expect(answer.signIn).toBeNull();
  return visitor;
}

const complete = (visitor: { ask: TestAccount['client']['ask'] }, code: string) =>
  visitor.ask(COMPLETE, { input: { code } });

it('the password alone opens nothing; the code then does', async () => {
  const visitor = await firstStep();
  expect((await visitor.ask(VIEWER)).data.viewer).toBeNull();
  expect((await complete(visitor, codeIn(0))).data.completeSignIn).toEqual({ email: claire.email });
  expect((await visitor.ask(VIEWER)).data.viewer.email).toBe(claire.email);
});

it('a code is good once, whoever shows it again', async () => {
  const code = codeIn(0);
  const [one, other] = [await firstStep(), await firstStep()];
  const answers = await Promise.all([complete(one, code), complete(other, code)]);
  expect(answers.filter(({ errors }) => !errors)).toHaveLength(1);
  expect(answers.find(({ errors }) => errors)).toBeRefused('WRONG_CODE', 'code');
  expect(await complete(await firstStep(), codeIn(-1))).toBeRefused('WRONG_CODE', 'code');
});

it('wrong and old codes are refused, and the step stays open for the right one', async () => {
  const visitor = await firstStep();
  for (const code of ['000000', 'pas un code', codeIn(-3), codeIn(3)])
    expect(await complete(visitor, code)).toBeRefused('WRONG_CODE', 'code');
  expect(await complete(visitor, codeIn(0))).toSucceed();
});

it('a recovery code works once, and its owner hears of it', async () => {
  const [code] = recoveryCodes;
  expect(await complete(await firstStep(), code!.toUpperCase().replaceAll('-', ' '))).toSucceed();
  expect(await complete(await firstStep(), code!)).toBeRefused('WRONG_CODE', 'code');
  expect((await stateOf(claire)).recoveryCodesLeft).toBe(9);
  expect((await mailsTo(api, claire.email)).at(-1)!.text).toContain('Il en reste 9');
});

it('the second step belongs to the browser that took the first, for ten minutes', async () => {
  expect(await complete(api.visitor(), codeIn(0))).toBeRefused('SIGN_IN_EXPIRED');
  const visitor = await firstStep();
  await api.database.query(`update sign_in_tickets set expires_at = now()`);
  expect(await complete(visitor, codeIn(0))).toBeRefused('SIGN_IN_EXPIRED');
});

it('a mailed link and a new password ask for the code as well', async () => {
  await api.visitor().get(`mutation ($input: RequestLinkInput!) { requestSignInLink(input: $input) }`, {
    input: { email: claire.email },
  });
  const byLink = api.visitor();
  const link = { token: await mailedToken(api, claire.email, '/sign-in/link') };
  const entered = await byLink.get(`mutation ($input: LinkInput!) { signInByLink(input: $input) { id } }`, {
    input: link,
  });
  expect(entered.signInByLink).toBeNull();
  expect((await byLink.ask(VIEWER)).data.viewer).toBeNull();
  await api.visitor().get(`mutation ($input: RequestLinkInput!) { requestPasswordReset(input: $input) }`, {
    input: { email: claire.email },
  });
  const input = {
    token: await mailedToken(api, claire.email, '/reset-password'),
    password: 'une autre phrase, plus longue',
  };
  const visitor = api.visitor();
  const reset = await visitor.get(`mutation ($input: ResetPasswordInput!) { resetPassword(input: $input) { id } }`, {
    input,
  });
  expect(reset.resetPassword).toBeNull();
  expect(await complete(byLink, codeIn(0))).toBeRefused('SIGN_IN_EXPIRED');
  expect(await complete(visitor, codeIn(0))).toSucceed();
});

it('fresh recovery codes replace the former ones', async () => {
  const { renewRecoveryCodes } = await claire.client.get(RENEW);
  expect(renewRecoveryCodes).toHaveLength(10);
  expect(await complete(await firstStep(), recoveryCodes[1]!)).toBeRefused('WRONG_CODE', 'code');
  expect(await complete(await firstStep(), renewRecoveryCodes[0])).toSucceed();
});

it('turning it off takes a fresh proof, and its codes go with it', async () => {
  await ageSessions(api, claire.accountId);
  for (const operation of [END, RENEW, BEGIN]) expect(await claire.client.ask(operation)).toBeRefused('PROOF_NEEDED');
  expect(await claire.client.ask(PROVE, { input: { currentPassword: 'pas celui-là' } })).toBeRefused(
    'WRONG_PASSWORD',
    'currentPassword',
  );
  expect((await stateOf(claire)).isOn).toBe(true);
  expect(await claire.client.ask(PROVE, { input: { currentPassword: PASSWORD } })).toSucceed();
  expect(await claire.client.ask(END)).toSucceed();
  expect(await stateOf(claire)).toEqual({ isOn: false, recoveryCodesLeft: 0 });
  expect(await claire.client.ask(END)).toBeRefused('SECOND_FACTOR_OFF');
  const answer = await api.visitor().get(SIGN_IN, { input: { email: claire.email, password: PASSWORD } });
  expect(answer.signIn).not.toBeNull();
});

it('while it is on it cannot be begun anew', async () => {
  expect(await claire.client.ask(BEGIN)).toBeRefused('STALE_VERSION');
  expect(await complete(await firstStep(), codeIn(0))).toSucceed();
});

it('beginning changes nothing until a code is confirmed', async () => {
  const paul = await anAccount(api, { password: PASSWORD });
  const { beginSecondFactor } = await paul.client.get(BEGIN);
  expect(beginSecondFactor.qrCode).toMatch(/^<svg/);
  expect(beginSecondFactor.uri).toContain(encodeURIComponent(paul.email));
  expect(await paul.client.ask(CONFIRM, { input: { code: '000000' } })).toBeRefused('WRONG_CODE', 'code');
  expect((await stateOf(paul)).isOn).toBe(false);
  const answer = await api.visitor().get(SIGN_IN, { input: { email: paul.email, password: PASSWORD } });
  expect(answer.signIn).not.toBeNull();
});

it('neither secret nor recovery code can be read from the database, not even in recorded answers', async () => {
  const paul = await anAccount(api);
  const headers = { 'idempotency-key': 'enrol-1' };
  const begun = await paul.client.get(BEGIN, {}, { headers });
  ({ secret } = begun.beginSecondFactor);
  const codes = await paul.client.get(
    CONFIRM,
    { input: { code: codeIn(0) } },
    { headers: { 'idempotency-key': 'confirm-1' } },
  );
  const rows = await api.database.query<{ text: string }>(
    `select encode(secret, 'escape') as text from second_factors
     union all select encode(code_hash, 'escape') from recovery_codes
     union all select to_jsonb(k)::text from idempotency_keys k
     union all select coalesce(body_text, '') from outbox_mails`,
  );
  const everything = rows.map(({ text }) => text).join('\n');
  expect(everything).not.toContain(secret);
  expect(everything).not.toContain(codes.confirmSecondFactor[0]);
});

it('guessing codes is stopped for the account, from wherever it is tried', async () => {
  const strict = await startTestApi({ RATE_LIMIT_FACTOR: '1' });
  try {
    const paul = await anAccount(strict, { password: PASSWORD });
    ({ secret } = (await paul.client.get(BEGIN)).beginSecondFactor);
    await paul.client.get(CONFIRM, { input: { code: codeIn(-1) } });
    const answers = [];
    for (let attempt = 0; attempt < 7; attempt += 1) {
      const visitor = strict.visitor();
      await visitor.get(SIGN_IN, { input: { email: paul.email, password: PASSWORD } });
      answers.push(await complete(visitor, '000000'));
    }
    expect(answers.at(-2)).toBeRefused('WRONG_CODE');
    expect(answers.at(-1)).toBeRefused('RATE_LIMITED');
  } finally {
    await strict.close();
  }
});
