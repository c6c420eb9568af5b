import { openSocket, untilCut } from '../../../testing/open-socket';
import { startTestApi, type TestApi } from '../../../testing/test-api';
import { ageSessions, anAccount, openSession, type TestAccount } from '../testing/account.factory';
import { mailedToken, mailsTo } from '../testing/mailbox';

const REQUEST = `mutation ($input: RequestLinkInput!) { requestPasswordReset(input: $input) }`;
const RESET = `mutation ($input: ResetPasswordInput!) { resetPassword(input: $input) { email } }`;
const CHANGE = `mutation ($input: ChangePasswordInput!) { changePassword(input: $input) }`;
const SIGN_IN = `mutation ($input: SignInInput!) { signIn(input: $input) { email } }`;
const VIEWER = `{ viewer { name } }`;
const OLD = 'une phrase assez longue';
const NEW = 'une autre phrase, plus longue';

let api: TestApi;
let claire: TestAccount;
beforeAll(async () => (api = await startTestApi()));
beforeEach(async () => (claire = await anAccount(api, { name: 'Claire Fontaine', password: OLD })));
afterAll(() => api.close());

const signIn = (password: string, email = claire.email) => api.visitor().ask(SIGN_IN, { input: { email, password } });
const change = (input: object) => claire.client.ask(CHANGE, { input });

async function resetToken(email = claire.email): Promise<string> {
  await api.visitor().get(REQUEST, { input: { email } });
  return mailedToken(api, email, '/reset-password');
}

describe('a forgotten password', () => {
  it('is replaced by a mailed link, once, and every other session and socket ends', async () => {
    const socket = await openSocket(claire.client);
    const cut = untilCut(socket);
    const token = await resetToken();
    const visitor = api.visitor();
    expect((await visitor.ask(RESET, { input: { token, password: NEW } })).data.resetPassword.email).toBe(claire.email);
    expect((await visitor.ask(VIEWER)).data.viewer).not.toBeNull();
    expect((await claire.client.ask(VIEWER)).data.viewer).toBeNull();
    await cut;
    expect(await signIn(OLD)).toBeRefused('BAD_CREDENTIALS');
    expect(await signIn(NEW)).toSucceed();
    expect(await api.visitor().ask(RESET, { input: { token, password: OLD } })).toBeRefused('LINK_EXPIRED');
    expect((await mailsTo(api, claire.email)).at(-1)!.text).toContain('vient d’être changé');
  });

  it.each([
    ['motdepasse', 'PASSWORD_TOO_COMMON'],
    ['fontaine-1987', 'PASSWORD_NAMES_YOU'],
    ['court', 'INVALID_INPUT'],
  ] as const)('is not replaced by %s, and the link stays good', async (password, code) => {
    const token = await resetToken();
    expect(await api.visitor().ask(RESET, { input: { token, password } })).toBeRefused(code, 'password');
    expect(await signIn(OLD)).toSucceed();
    expect(await api.visitor().ask(RESET, { input: { token, password: NEW } })).toSucceed();
  });

  it('two resets at once with one link are one', async () => {
    const token = await resetToken();
    const answers = await Promise.all(
      [NEW, `${NEW} !`].map((password) => api.visitor().ask(RESET, { input: { token, password } })),
    );
    expect(answers.filter(({ errors }) => !errors)).toHaveLength(1);
  });

  it('asked for an unknown address, answers the same by the same work', async () => {
    const known = await api.visitor().ask(REQUEST, { input: { email: claire.email } });
    const unknown = await api.visitor().ask(REQUEST, { input: { email: 'nobody@example.test' } });
    expect([unknown.text, unknown.statements]).toEqual([known.text, known.statements]);
  });
});

describe('changing the password', () => {
  it('takes the present one, and signs out the other devices only', async () => {
    await ageSessions(api, claire.accountId);
    const phone = api.clientWith(await openSession(api, claire.accountId));
    expect(await change({ currentPassword: OLD, password: NEW })).toSucceed();
    expect((await claire.client.ask(VIEWER)).data.viewer).not.toBeNull();
    expect((await phone.ask(VIEWER)).data.viewer).toBeNull();
    expect(await signIn(NEW)).toSucceed();
  });

  it('needs no present one right after signing in', async () => {
    expect(await change({ password: NEW })).toSucceed();
    expect(await signIn(NEW)).toSucceed();
  });

  it.each([
    ['the wrong present one', { currentPassword: 'pas celui-là', password: NEW }, 'WRONG_PASSWORD', 'currentPassword'],
    ['none, some time after signing in', { password: NEW }, 'PROOF_NEEDED', undefined],
    ['one that everybody tries', { currentPassword: OLD, password: 'azertyuiop' }, 'PASSWORD_TOO_COMMON', 'password'],
    ['one beyond the bound', { currentPassword: OLD, password: 'x'.repeat(129) }, 'INVALID_INPUT', 'password'],
  ] as const)('is refused with %s', async (_what, input, code, field) => {
    await ageSessions(api, claire.accountId);
    const phone = api.clientWith(await openSession(api, claire.accountId));
    expect(await change(input)).toBeRefused(code, field);
    expect((await phone.ask(VIEWER)).data.viewer).not.toBeNull();
    expect(await signIn(OLD)).toSucceed();
  });

  it('links mailed before no longer work', async () => {
    const token = await resetToken();
    await change({ currentPassword: OLD, password: NEW });
    expect(await api.visitor().ask(RESET, { input: { token, password: OLD } })).toBeRefused('LINK_EXPIRED');
  });
});

it('guesses at the present password of a session left open are counted with those at the door', async () => {
  const strict = await startTestApi({ RATE_LIMIT_FACTOR: '1' });
  try {
    const paul = await anAccount(strict, { password: OLD });
    const guess = () => paul.client.ask(CHANGE, { input: { currentPassword: 'deviné', password: NEW } });
    const answers = [];
    for (let attempt = 0; attempt < 11; attempt += 1) answers.push(await guess());
    expect(answers.at(-2)).toBeRefused('WRONG_PASSWORD');
    expect(answers.at(-1)).toBeRefused('RATE_LIMITED');
    const atTheDoor = await strict.visitor().ask(SIGN_IN, { input: { email: paul.email, password: OLD } });
    expect(atTheDoor).toBeRefused('RATE_LIMITED');
  } finally {
    await strict.close();
  }
});
