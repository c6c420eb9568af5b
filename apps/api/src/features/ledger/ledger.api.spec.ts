import { UnitOfWork } from '../../platform/database/unit-of-work';
import { runJobs } from '../../platform/jobs/testing/run-jobs';
import { statementCounter } from '../../testing/statement-counter';
import { startTestApi, type TestApi } from '../../testing/test-api';
import { aMember, type TestMember } from '../territories/testing/member.factory';
import { aTerritory, type TestTerritory } from '../territories/testing/territory.factory';
import type { Interaction } from './interactions';
import { Ledger } from './ledger';

let api: TestApi;
let territory: TestTerritory;
let claire: TestMember;
let yassine: TestMember;
beforeAll(async () => {
  api = await startTestApi();
  territory = await aTerritory(api);
  claire = await aMember(api, territory, { name: 'Claire Fontaine' });
  yassine = await aMember(api, territory, { name: 'Yassine Merle' });
});
afterAll(() => api.close());

const actor = (member: TestMember, isManaging = false) => ({
  territoryId: member.key.territoryId,
  memberId: member.memberId,
  isManaging,
});

const record = (act: Interaction) => api.get(UnitOfWork).run(() => api.get(Ledger).record(act));

const published = (): Interaction => ({
  verb: 'posts.published',
  by: actor(claire),
  towards: { subject: '01900000-0000-7000-8000-000000000001', author: claire.memberId },
  scope: 'territory',
});

const rows = () =>
  api.database.query<Record<string, string | boolean | null>>(
    `select * from interactions where verb like 'posts.%' order by id`,
  );

describe('recording', () => {
  it('keeps who did what towards whom under pseudonyms, and no id of a member', async () => {
    await record({
      ...published(),
      towards: { subject: '01900000-0000-7000-8000-000000000001', author: yassine.memberId },
    });
    const [row] = await rows();
    expect(row).toMatchObject({ towards_kind: 'subject', scope_kind: 'territory', by_managing_mandate: false });
    const ids = [claire.memberId, yassine.memberId, claire.accountId, yassine.accountId];
    expect(Object.values(row!).filter((value) => ids.includes(String(value)))).toEqual([]);
    expect(row!['actor']).not.toBe(row!['counterpart']);
  });

  it('outside a unit of work is refused, and nothing is written', async () => {
    const before = await rows();
    await expect(api.get(Ledger).record(published())).rejects.toThrow('unit of work');
    expect(await rows()).toEqual(before);
  });

  it('goes with the act: a rollback takes the row and a fresh pseudonym back', async () => {
    const paul = await aMember(api, territory, { name: 'Paul Nguyen' });
    // Joining gave one: this is somebody of before joining was recorded.
    await api.database.query(`delete from ledger_pseudonyms where member_id = $1`, [paul.memberId]);
    const before = await rows();
    const undone = api.get(UnitOfWork).run(async () => {
      await api.get(Ledger).record({ ...published(), by: actor(paul) });
      throw new Error('changed my mind');
    });
    await expect(undone).rejects.toThrow('changed my mind');
    expect(await rows()).toEqual(before);
    expect(await api.database.query(`select from ledger_pseudonyms where member_id = $1`, [paul.memberId])).toEqual([]);
  });

  it('of one’s own content has nobody at the other end; a private act must have somebody', async () => {
    await record(published());
    expect((await rows()).at(-1)).toMatchObject({ counterpart: null });
    await expect(
      record({ verb: 'messages.sent', by: actor(claire), towards: { member: claire.memberId }, scope: 'private' }),
    ).rejects.toThrow('check constraint');
  });

  it('by many at once gives each person one pseudonym', async () => {
    const newcomers = await Promise.all(
      [1, 2, 3].map((number) => aMember(api, territory, { name: `Newcomer ${number}` })),
    );
    const acts = newcomers.flatMap((from) =>
      newcomers
        .filter((to) => to !== from)
        .map((to) => ({ ...published(), by: actor(from), towards: { member: to.memberId } })),
    );
    await Promise.all([...acts, ...acts].map(record));
    const pseudonyms = await api.database.query(`select from ledger_pseudonyms where member_id = any($1)`, [
      newcomers.map(({ memberId }) => memberId),
    ]);
    expect(pseudonyms).toHaveLength(3);
  });

  it('takes one statement', async () => {
    await record(published());
    statementCounter.take();
    await record(published());
    expect(statementCounter.take().filter((text) => /ledger|interactions/.test(text))).toHaveLength(1);
  });
});

describe('the register', () => {
  it.each([
    `update interactions set verb = 'posts.deleted'`,
    `delete from interactions`,
    `truncate interactions`,
    `truncate interactions_default`,
  ])('refuses: %s', async (statement) => {
    await record(published());
    const before = await rows();
    await expect(api.database.query(statement)).rejects.toThrow('only grows');
    expect(await rows()).toEqual(before);
  });

  it('refuses changes made through a partition', async () => {
    await record(published());
    const [{ partition }] = (await api.database.query<{ partition: string }>(
      `select tableoid::regclass::text as partition from interactions limit 1`,
    )) as [{ partition: string }];
    expect(partition).toMatch(/^interactions_\d{4}_\d{2}$/);
    for (const change of [
      `delete from ${partition}`,
      `truncate ${partition}`,
      `update ${partition} set verb = 'a.b'`,
    ]) {
      await expect(api.database.query(change)).rejects.toThrow('only grows');
    }
  });

  it('keeps the acts of a forgotten member as nobody’s', async () => {
    const gone = await aMember(api, territory, { name: 'Marc Lefèvre' });
    await record({ ...published(), by: actor(gone) });
    const before = (await rows()).length;
    await api.database.query(`delete from members where territory_id = $1 and id = $2`, [territory.id, gone.memberId]);
    expect(await rows()).toHaveLength(before);
    expect(await api.database.query(`select from ledger_pseudonyms where member_id = $1`, [gone.memberId])).toEqual([]);
  });

  it('has a partition for each month to come, and makes those that are missing', async () => {
    const partitions = async () =>
      (
        await api.database.query<{ name: string }>(
          `select inhrelid::regclass::text as name from pg_inherits where inhparent = 'interactions'::regclass order by 1`,
        )
      ).map(({ name }) => name);
    const before = await partitions();
    expect(before.length).toBeGreaterThanOrEqual(5);
    const last = before.filter((name) => name !== 'interactions_default').at(-1)!;
    await api.database.query(`drop table ${last}`);
    await api.database.query(`select from graphile_worker.add_job('ledger.ensure-partitions', '{}')`);
    await runJobs(api);
    expect(await partitions()).toEqual(before);
  });

  it('keeps an act of a month without partition', async () => {
    await api.database.query(
      `insert into interactions (territory_id, occurred_at, actor, verb, towards_kind, scope_kind, by_managing_mandate)
       values ($1, '2019-05-05', uuidv7(), 'members.joined', 'territory', 'territory', false)`,
      [territory.id],
    );
    await api.database.query(`select ensure_interaction_partitions('2019-05-01', 1)`);
    expect(
      await api.database.query(
        `select tableoid::regclass::text as partition from interactions where occurred_at < '2020-01-01'`,
      ),
    ).toEqual([{ partition: 'interactions_default' }]);
  });
});
