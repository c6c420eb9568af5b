import { type ErrorCode, TERMS_VERSION } from '@rayonne/contracts';
import { startTestApi, type TestApi } from '../../../../testing/test-api';
import { aMember, type TestMember } from '../../../territories/testing/member.factory';
import { aTerritory, type TestTerritory } from '../../../territories/testing/territory.factory';
import { invitationMails } from '../../testing/invitation-mails';

const INVITE = `mutation ($input: InviteMemberInput!) { inviteMember(input: $input) { id } }`;
const SIGN_UP = `mutation ($input: SignUpInvitedInput!) { signUpInvited(input: $input) { member { name persona } territory { slug } } }`;

let api: TestApi;
let territory: TestTerritory;
let anne: TestMember;

beforeAll(async () => {
  api = await startTestApi();
  territory = await aTerritory(api);
  anne = await aMember(api, territory, { mandate: 'community_manager' });
});
afterAll(() => api.close());

async function invited(email: string): Promise<string> {
  expect(await anne.client.ask(INVITE, { input: { territory: territory.publicId, email } })).toSucceed();
  return (await invitationMails(api, email))[0]!.token;
}

const signUp = (token: string, more: object = {}) =>
  api.visitor().ask(SIGN_UP, {
    input: {
      token,
      name: 'Zélie Moreau',
      password: 'une phrase assez longue',
      locale: 'FR',
      timeZone: 'Indian/Reunion',
      persona: 'LEADER',
      acceptedTerms: TERMS_VERSION,
      isFifteenOrOlder: true,
      ...more,
    },
  });

const accounts = (email: string) =>
  api.database.query<{ time_zone: string; verified: boolean }>(
    `select time_zone, email_verified_at is not null as verified from accounts where email = $1`,
    [email],
  );

it('one step makes the account of the mailed address, confirmed, in its time zone, and a member of it', async () => {
  const token = await invited('zelie@example.test');
  const { data } = await signUp(token, { email: 'somebody-else@example.test' });
  expect(data['signUpInvited']).toEqual({
    member: { name: 'Zélie Moreau', persona: 'LEADER' },
    territory: { slug: territory.slug },
  });
  expect(await accounts('zelie@example.test')).toEqual([{ time_zone: 'Indian/Reunion', verified: true }]);
  expect(await accounts('somebody-else@example.test')).toEqual([]);
});

it('what a sign-up refuses is refused here too, and leaves the invitation open', async () => {
  const token = await invited('ana@example.test');
  const refused: [object, ErrorCode, string?][] = [
    [{ password: 'motdepasse' }, 'PASSWORD_TOO_COMMON', 'password'],
    [{ password: 'court' }, 'INVALID_INPUT', 'password'],
    [{ name: 'Zélie\u202e Moreau' }, 'DECEPTIVE_NAME', 'name'],
    [{ acceptedTerms: 'never-written' }, 'TERMS_NOT_ACCEPTED', 'acceptedTerms'],
    [{ isFifteenOrOlder: false }, 'TOO_YOUNG', 'isFifteenOrOlder'],
  ];
  for (const [fault, code, field] of refused) expect(await signUp(token, fault)).toBeRefused(code, field);
  expect(await accounts('ana@example.test')).toEqual([]);
  expect(await signUp(token)).toSucceed();
});

it('an invitation that is answered ten times at once makes one account', async () => {
  const token = await invited('lou@example.test');
  const answers = await Promise.all(Array.from({ length: 10 }, () => signUp(token)));
  expect(answers.filter(({ errors }) => !errors)).toHaveLength(1);
  expect(await accounts('lou@example.test')).toHaveLength(1);
});
