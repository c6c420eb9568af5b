import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { makeJobsDue, runJobs } from '../../../platform/jobs/testing/run-jobs';
import { startTestApi, type TestApi } from '../../../testing/test-api';
import { aMember, endMembership, type TestMember } from '../../territories/testing/member.factory';
import { aTerritory, type TestTerritory } from '../../territories/testing/territory.factory';
import { Attention } from '../attention';
import type { NoticeKind, Waiting } from '../notice-kinds';

const COMMENTED: NoticeKind = { name: 'tests.commented', mail: 'within budget', mailText: 'mail.notice.commented' };
const MENTIONED: NoticeKind = { name: 'tests.mentioned', mail: 'always', mailText: 'mail.notice.mentioned' };

let waiting: Waiting | null = null;
const MESSAGED = {
  name: 'tests.messaged',
  mailText: 'mail.notice.messaged',
  afterMinutes: 15,
  findWaiting: async () => waiting,
} as const;

const BUDGET = `{ viewer { contactBudget { weekly used mails } } }`;
const UPDATE = `mutation ($input: UpdateContactBudgetInput!) { updateContactBudget(input: $input) { weekly used mails } }`;
const HELD = `{ notices { nodes { isHeldBack } } }`;

interface MailRow {
  recipient: string;
  subject: string;
  body_text: string;
  headers: Record<string, string>;
}

let api: TestApi;
let territory: TestTerritory;
let claire: TestMember;
let yassine: TestMember;
beforeAll(async () => {
  api = await startTestApi();
  api.get(Attention).registerKind(COMMENTED);
  api.get(Attention).registerKind(MENTIONED);
  api.get(Attention).registerReminder(MESSAGED);
});
afterAll(() => api.close());

beforeEach(async () => {
  territory = await aTerritory(api);
  claire = await aMember(api, territory, { name: 'Claire Fontaine' });
  yassine = await aMember(api, territory, { name: 'Yassine Merle' });
  await api.database.query(`delete from outbox_mails`);
  await api.database.query(`delete from graphile_worker._private_jobs`);
  await api.database.query(`delete from notices`);
});

const reach = (kind: NoticeKind) =>
  api
    .get(UnitOfWork)
    .run(() =>
      api.get(Attention).reach({ kind, territoryId: territory.id, to: claire.memberId, by: yassine.memberId }),
    );

async function letTimePass(): Promise<void> {
  await makeJobsDue(api);
  await runJobs(api);
}

const mails = () => api.database.query<MailRow>(`select * from outbox_mails order by id`);
const budget = async () => (await claire.client.get(BUDGET)).viewer.contactBudget;
const heldBack = async () =>
  (await claire.client.get(HELD)).notices.nodes.map(({ isHeldBack }: { isHeldBack: boolean }) => isHeldBack);

describe('the mail of a notice', () => {
  it('waits ten minutes, then says who did what and where to look', async () => {
    await reach(COMMENTED);
    await runJobs(api);
    expect(await mails()).toEqual([]);
    await letTimePass();
    const [mail] = await mails();
    expect(mail).toMatchObject({ recipient: claire.email, subject: expect.stringContaining('Territoire') as string });
    expect(mail?.body_text).toContain('Yassine Merle a commenté');
    expect(mail?.body_text).toContain(`/t/${territory.slug}`);
    expect(mail?.headers['List-Unsubscribe-Post']).toBe('List-Unsubscribe=One-Click');
  });

  it('is not sent when the notice was seen meanwhile', async () => {
    await reach(COMMENTED);
    await api.database.query(`update notices set seen_at = now()`);
    await letTimePass();
    expect(await mails()).toEqual([]);
  });

  it('is not sent to who left the territory meanwhile', async () => {
    await reach(COMMENTED);
    await endMembership(api, claire, 'left');
    await letTimePass();
    expect(await mails()).toEqual([]);
  });

  it('is not sent to an address that nobody confirmed', async () => {
    await api.database.query(`update accounts set email_verified_at = null where id = $1`, [claire.accountId]);
    await reach(MENTIONED);
    await letTimePass();
    expect(await mails()).toEqual([]);
    expect(await heldBack()).toEqual([true]);
  });

  it('is sent once, however often its job runs', async () => {
    await reach(COMMENTED);
    await letTimePass();
    const [{ territory_id: territoryId, id: noticeId }] = (await api.database.query<{
      territory_id: string;
      id: string;
    }>(`select territory_id, id from notices`)) as [{ territory_id: string; id: string }];
    await api.database.query(`select from graphile_worker.add_job('attention.mail-notice', $1::json)`, [
      JSON.stringify({ territoryId, noticeId }),
    ]);
    await letTimePass();
    expect(await mails()).toHaveLength(1);
    expect(await budget()).toMatchObject({ used: 1 });
  });
});

describe('the weekly budget', () => {
  it('bounds the mails; the rest stays in the inbox; what is personal does not count', async () => {
    await claire.client.get(UPDATE, { input: { weekly: 2 } });
    for (const kind of [COMMENTED, COMMENTED, COMMENTED, MENTIONED]) await reach(kind);
    await letTimePass();
    expect(await mails()).toHaveLength(3);
    expect((await heldBack()).filter(Boolean)).toHaveLength(1);
    expect(await budget()).toEqual({ weekly: 2, used: 2, mails: true });
  });

  it('is never overdrawn by mails judged at the same time', async () => {
    await claire.client.get(UPDATE, { input: { weekly: 3 } });
    await Promise.all(Array.from({ length: 10 }, () => reach(COMMENTED)));
    await makeJobsDue(api);
    await Promise.all([runJobs(api), runJobs(api), runJobs(api)]);
    expect(await mails()).toHaveLength(3);
  });

  it('begins anew on Monday', async () => {
    await claire.client.get(UPDATE, { input: { weekly: 1 } });
    await reach(COMMENTED);
    await letTimePass();
    await api.database.query(`update contact_budgets set week = week - 7 where account_id = $1`, [claire.accountId]);
    expect(await budget()).toMatchObject({ used: 0 });
    await reach(COMMENTED);
    await letTimePass();
    expect(await mails()).toHaveLength(2);
  });

  it('is five mails at first, and what is left out of a change stays', async () => {
    expect(await budget()).toEqual({ weekly: 5, used: 0, mails: true });
    await claire.client.get(UPDATE, { input: { mails: false } });
    await claire.client.get(UPDATE, { input: { weekly: 9 } });
    expect(await budget()).toEqual({ weekly: 9, used: 0, mails: false });
    for (const weekly of [-1, 51]) {
      expect(await claire.client.ask(UPDATE, { input: { weekly } })).toBeRefused('INVALID_INPUT', 'weekly');
    }
    expect(await api.visitor().ask(UPDATE, { input: { weekly: 1 } })).toBeRefused('SIGNED_OUT');
    expect(await budget()).toEqual({ weekly: 9, used: 0, mails: false });
  });
});

describe('a reminder', () => {
  const remind = () =>
    api
      .get(UnitOfWork)
      .run(() =>
        api
          .get(Attention)
          .remind({ kind: MESSAGED, territoryId: territory.id, accountId: claire.accountId, id: yassine.memberId }),
      );
  const something = (occasion: string): Waiting => ({
    actorName: 'Yassine Merle',
    territoryName: 'Roissy',
    path: '/messages/abc',
    occasion,
  });

  it('is one mail for many calls, and only for what still waits', async () => {
    waiting = something('first');
    for (let calls = 0; calls < 3; calls += 1) await remind();
    await runJobs(api);
    expect(await mails()).toEqual([]);
    await letTimePass();
    const [mail, ...others] = await mails();
    expect(others).toEqual([]);
    expect(mail?.body_text).toContain('Yassine Merle vous a écrit');
    expect(mail?.body_text).toContain('/messages/abc');
    expect(await budget()).toMatchObject({ used: 0 });
  });

  it('comes once for each wait', async () => {
    for (const occasion of ['first', 'first', 'second']) {
      waiting = something(occasion);
      await remind();
      await letTimePass();
    }
    expect(await mails()).toHaveLength(2);
  });

  it('is dropped when nothing waits any more', async () => {
    waiting = something('first');
    await remind();
    waiting = null;
    await letTimePass();
    expect(await mails()).toEqual([]);
  });
});

describe('unsubscribing', () => {
  async function link(): Promise<string> {
    await reach(COMMENTED);
    await letTimePass();
    const [mail] = await mails();
    return mail!.headers['List-Unsubscribe']!.slice(1, -1);
  }

  it('takes one click without signing in, and ends every mail of notices', async () => {
    const url = await link();
    const answer = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', 'accept-language': 'en' },
      body: 'List-Unsubscribe=One-Click',
    });
    expect([answer.status, await answer.text()]).toEqual([200, expect.stringContaining('<html lang="en">')]);
    expect(await budget()).toMatchObject({ mails: false });
    await reach(MENTIONED);
    await letTimePass();
    expect(await mails()).toHaveLength(1);
  });

  it('does not happen by opening the link, as scanners do', async () => {
    const answer = await fetch(await link());
    const page = await answer.text();
    expect(page).toContain('<form method="post">');
    expect(page).toContain('<html lang="fr">');
    expect(await budget()).toMatchObject({ mails: true });
  });

  it('answers a made-up key as a real one, and changes nobody', async () => {
    const url = await link();
    const real = await (await fetch(url, { method: 'POST' })).text();
    await claire.client.get(UPDATE, { input: { mails: true } });
    for (const key of ['00000000-0000-4000-8000-000000000000', 'nonsense']) {
      const answer = await fetch(url.replace(/[^/]+$/, key), { method: 'POST' });
      expect(await answer.text()).toBe(real);
    }
    expect(await budget()).toMatchObject({ mails: true });
  });
});
