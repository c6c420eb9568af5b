import { startTestApi, type TestApi } from '../../../testing/test-api';
import { ageSessions, anAccount, type TestAccount } from '../testing/account.factory';
import { mailedToken, mailsTo } from '../testing/mailbox';

const CHANGE = `mutation ($input: ChangeEmailInput!) { changeEmail(input: $input) }`;
const CONFIRM = `mutation ($input: LinkInput!) { confirmEmail(input: $input) }`;
const UNDO = `mutation ($input: LinkInput!) { undoEmailChange(input: $input) }`;
const PENDING = `{ security { pendingEmail } }`;
const VIEWER = `{ viewer { email emailVerified } }`;
const SIGN_IN = `mutation ($input: SignInInput!) { signIn(input: $input) { id } }`;
const PASSWORD = 'une phrase assez longue';

let api: TestApi;
let claire: TestAccount;
let wanted: string;
let turn = 0;
beforeAll(async () => (api = await startTestApi()));
afterAll(() => api.close());
beforeEach(async () => {
  claire = await anAccount(api, { password: PASSWORD });
  wanted = `nouvelle-${(turn += 1)}@example.test`;
});

const change = (email: string) => claire.client.ask(CHANGE, { input: { email } });
const confirm = (token: string) => api.visitor().ask(CONFIRM, { input: { token } });
const undo = (token: string) => api.visitor().ask(UNDO, { input: { token } });
const emailOf = async () => (await claire.client.get(VIEWER)).viewer.email as string;

async function moved(): Promise<string> {
  await change(wanted);
  expect(await confirm(await mailedToken(api, wanted, '/confirm-email'))).toSucceed();
  return mailedToken(api, claire.email, '/undo-email');
}

it('an address changes once its mailbox has confirmed it, and the former one hears of it', async () => {
  expect(await change(` ${wanted.toUpperCase()} `)).toSucceed();
  const token = await mailedToken(api, wanted, '/confirm-email');
  expect(await emailOf()).toBe(claire.email);
  expect((await claire.client.get(PENDING)).security.pendingEmail).toBe(wanted);
  expect(await confirm(token)).toSucceed();
  expect((await claire.client.get(VIEWER)).viewer).toEqual({ email: wanted, emailVerified: true });
  expect((await claire.client.get(PENDING)).security.pendingEmail).toBeNull();
  expect(await confirm(token)).toBeRefused('LINK_EXPIRED');
  expect((await mailsTo(api, claire.email)).at(-1)!.subject).toBe('L’adresse de votre compte a changé');
  expect(await api.visitor().ask(SIGN_IN, { input: { email: claire.email, password: PASSWORD } })).toBeRefused(
    'BAD_CREDENTIALS',
  );
  expect(await api.visitor().ask(SIGN_IN, { input: { email: wanted, password: PASSWORD } })).toSucceed();
});

it('links that the former mailbox got no longer open the account', async () => {
  await api.visitor().get(`mutation ($input: RequestLinkInput!) { requestPasswordReset(input: $input) }`, {
    input: { email: claire.email },
  });
  const token = await mailedToken(api, claire.email, '/reset-password');
  await moved();
  const reset = `mutation ($input: ResetPasswordInput!) { resetPassword(input: $input) { id } }`;
  expect(await api.visitor().ask(reset, { input: { token, password: 'une autre phrase, plus longue' } })).toBeRefused(
    'LINK_EXPIRED',
  );
});

it('the former mailbox undoes the change: sessions, the password and what was added since are gone', async () => {
  const token = await moved();
  await api.database.query(
    `insert into passkeys (account_id, credential_id, public_key, counter, name, is_backed_up) values ($1, $2, '', 0, 'x', false)`,
    [claire.accountId, wanted],
  );
  expect(await undo(token)).toSucceed();
  expect((await claire.client.get(VIEWER)).viewer).toBeNull();
  for (const email of [claire.email, wanted]) {
    expect(await api.visitor().ask(SIGN_IN, { input: { email, password: PASSWORD } })).toBeRefused('BAD_CREDENTIALS');
  }
  expect(await api.database.query(`select from passkeys where account_id = $1`, [claire.accountId])).toHaveLength(0);
  expect(await undo(token)).toBeRefused('LINK_EXPIRED');
  const reset = `mutation ($input: ResetPasswordInput!) { resetPassword(input: $input) { email } }`;
  const input = {
    token: await mailedToken(api, claire.email, '/reset-password'),
    password: 'une autre phrase, plus longue',
  };
  expect((await api.visitor().get(reset, { input })).resetPassword.email).toBe(claire.email);
});

it('asks for a fresh proof, and for another address', async () => {
  expect(await change(claire.email)).toBeRefused('INVALID_INPUT', 'email');
  expect(await change('nothing')).toBeRefused('INVALID_INPUT', 'email');
  await ageSessions(api, claire.accountId);
  expect(await change(wanted)).toBeRefused('PROOF_NEEDED');
  expect(await mailsTo(api, wanted)).toEqual([]);
});

it('an address in use gets no link, and only its mailbox learns why', async () => {
  const paul = await anAccount(api);
  const taken = await change(paul.email);
  const free = await change(wanted);
  expect([taken.text, taken.statements]).toEqual([free.text, free.statements]);
  const [mail] = await mailsTo(api, paul.email);
  expect(mail!.subject).toBe('Cette adresse a déjà un compte');
  expect(mail!.text).not.toContain('/confirm-email');
});

it('two who want the same address at once do not both get it', async () => {
  const paul = await anAccount(api);
  await change(wanted);
  await paul.client.get(CHANGE, { input: { email: wanted } });
  const mails = await mailsTo(api, wanted);
  const tokens = mails.map(({ text }) => /\/confirm-email\/([\w-]+)/.exec(text)![1]!);
  const answers = await Promise.all(tokens.map(confirm));
  expect(answers.filter(({ errors }) => !errors)).toHaveLength(1);
  expect(answers.find(({ errors }) => errors)).toBeRefused('EMAIL_TAKEN', 'email');
});

it('whoever owns the mailbox takes over an account that somebody else made with its address', async () => {
  const victim = await anAccount(api, { verified: false, password: PASSWORD });
  await api.visitor().get(`mutation ($input: RequestLinkInput!) { requestSignInLink(input: $input) }`, {
    input: { email: victim.email },
  });
  const owner = api.visitor();
  const token = await mailedToken(api, victim.email, '/sign-in/link');
  await owner.get(`mutation ($input: LinkInput!) { signInByLink(input: $input) { id } }`, { input: { token } });
  expect((await owner.get(VIEWER)).viewer.email).toBe(victim.email);
  expect((await victim.client.get(VIEWER)).viewer).toBeNull();
  expect(await api.visitor().ask(SIGN_IN, { input: { email: victim.email, password: PASSWORD } })).toBeRefused(
    'BAD_CREDENTIALS',
  );
});
