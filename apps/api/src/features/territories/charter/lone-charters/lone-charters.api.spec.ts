import { startTestApi, type TestApi } from '../../../../testing/test-api';
import { anAccount, type TestAccount } from '../../../identity/testing/account.factory';
import { MembersService } from '../../members/members.service';
import { aMember } from '../../testing/member.factory';
import { aTerritory } from '../../testing/territory.factory';
import { LoneCharters } from './lone-charters';

let api: TestApi;
let operator: TestAccount;
beforeAll(async () => {
  api = await startTestApi();
  operator = await anAccount(api, { isOperator: true });
});
afterAll(() => api.close());

const mails = async (territory: { id: string }) =>
  (
    await api.database.query(
      `select from outbox_mails m join territories t on t.id = $2 where m.recipient = $1 and position(t.name in m.subject) > 0`,
      [operator.email, territory.id],
    )
  ).length;
const look = () => api.get(LoneCharters).look();
const rename = (id: string, name: string) =>
  api.database.query(`update territories set name = $2 where id = $1`, [id, name]);

it('the operators hear once that nobody may change a charter, and again when it happens again', async () => {
  const [left, tended] = [await aTerritory(api), await aTerritory(api)];
  await rename(left.id, 'Plaine laissée');
  await rename(tended.id, 'Plaine tenue');
  const last = await aMember(api, left, { mandate: 'community_manager' });
  await aMember(api, tended, { mandate: 'community_manager' });
  await look();
  expect([await mails(left), await mails(tended)]).toEqual([0, 0]);
  const departing = { territoryId: left.id, memberId: last.memberId, accountId: last.accountId };
  await api.get(MembersService).end(departing, 'left', { byRight: true });
  await Promise.all([look(), look()]);
  await look();
  expect([await mails(left), await mails(tended)]).toEqual([1, 0]);
  const next = await aMember(api, left, { mandate: 'community_manager' });
  await look();
  await api.database.query(
    `update mandates set ends_at = now() - interval '2 days', starts_at = now() - interval '9 days' where member_id = $1`,
    [next.memberId],
  );
  await look();
  expect(await mails(left)).toBe(2);
});

it('nobody is told of a territory that is closed', async () => {
  const closed = await aTerritory(api);
  await rename(closed.id, 'Plaine close');
  await api.database.query(`update territories set state = 'archived' where id = $1`, [closed.id]);
  await look();
  expect(await mails(closed)).toBe(0);
});
