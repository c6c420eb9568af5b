import { LIMITS } from '@rayonne/contracts';
import { encodePublicId } from '../../platform/database/public-id';
import { startTestApi, type TestApi } from '../../testing/test-api';
import { aMember, endMembership, type TestMember } from '../territories/testing/member.factory';
import { aTerritory, type TestTerritory } from '../territories/testing/territory.factory';
import { connect, requestConnection } from './testing/connection.factory';

const ACTS = [
  'acceptConnection',
  'declineConnection',
  'withdrawConnection',
  'removeConnection',
  'followMember',
  'unfollowMember',
] as const;
type Act = (typeof ACTS)[number];

let api: TestApi;
let roissy: TestTerritory;
let claire: TestMember;
let yassine: TestMember;
beforeAll(async () => {
  api = await startTestApi();
  roissy = await aTerritory(api);
});
beforeEach(async () => {
  claire = await aMember(api, roissy, { name: 'Claire Fontaine' });
  yassine = await aMember(api, roissy, { name: 'Yassine Merle', persona: 'leader' });
});
afterAll(() => api.close());

const act = (by: Pick<TestMember, 'client'>, name: Act, member: string) =>
  by.client.ask(`mutation ($member: ID!) { act: ${name}(member: $member) { connection note isFollowed } }`, { member });
const contacts = async (by: TestMember, kind: string) => {
  const { contacts: page } = await by.client.get(
    `query ($territory: ID!, $kind: ContactKind!) { contacts(territory: $territory, kind: $kind) {
       nodes { member { id name } tie { connection note isFollowed } } } }`,
    { territory: roissy.publicId, kind },
  );
  return page.nodes as { member: { id: string; name: string }; tie: { connection: string; note: string | null } }[];
};
const names = async (by: TestMember, kind: string) => (await contacts(by, kind)).map(({ member }) => member.name);
const noticesOf = async (member: TestMember) => {
  const { notices } = await member.client.get(`{ notices { nodes { kind path actor { id } } } }`);
  return (notices.nodes as { kind: string; path: string }[]).filter(({ kind }) => kind.startsWith('connections.'));
};
const anonymous = (text: string) => text.replace(/"requestId":"[^"]*"/g, '');

async function changesNothing<T>(run: () => Promise<T>): Promise<T> {
  const all = () =>
    api.database.query(
      `select (select array_agg(c order by id) from connections c), (select array_agg(f) from follows f)`,
    );
  const before = await all();
  const result = await run();
  expect(await all()).toEqual(before);
  return result;
}

describe('connecting', () => {
  it('takes a yes: the other one reads the note, accepts, and both are told', async () => {
    const asked = await requestConnection(claire, yassine, 'Nous étions au salon de Gonesse.');
    expect(asked.data.requestConnection).toEqual({ connection: 'SENT' });
    expect(await names(claire, 'SENT')).toEqual(['Yassine Merle']);
    const [received] = await contacts(yassine, 'RECEIVED');
    expect(received).toMatchObject({
      member: { id: claire.publicId },
      tie: { connection: 'RECEIVED', note: 'Nous étions au salon de Gonesse.' },
    });
    const { viewer } = await yassine.client.get(`{ viewer { memberships { waiting { place count } } } }`);
    expect(viewer.memberships[0].waiting).toContainEqual({ place: 'contacts', count: 1 });
    const accepted = await act(yassine, 'acceptConnection', claire.publicId);
    expect(accepted.data.act).toEqual({ connection: 'CONNECTED', note: null, isFollowed: false });
    expect(await names(claire, 'CONNECTED')).toEqual(['Yassine Merle']);
    expect(await noticesOf(yassine)).toMatchObject([
      {
        kind: 'connections.requested',
        path: `/t/${roissy.slug}/members/${claire.publicId}`,
        actor: { id: claire.publicId },
      },
    ]);
    expect(await noticesOf(claire)).toMatchObject([{ kind: 'connections.made', actor: { id: yassine.publicId } }]);
  });

  it('two requests that cross at once make one connection', async () => {
    const answers = await Promise.all([requestConnection(claire, yassine), requestConnection(yassine, claire)]);
    for (const answer of answers) expect(answer).toSucceed();
    expect(await names(claire, 'CONNECTED')).toEqual(['Yassine Merle']);
    expect(await names(yassine, 'CONNECTED')).toEqual(['Claire Fontaine']);
    expect(
      await api.database.query(`select from connections where territory_id = $1 and $2 in (low_id, high_id)`, [
        roissy.id,
        claire.memberId,
      ]),
    ).toHaveLength(1);
  });

  it('asking twenty times at once asks once and tells once', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => requestConnection(claire, yassine)));
    for (const answer of answers) expect(answer).toSucceed();
    expect(await noticesOf(yassine)).toHaveLength(1);
  });

  it('who was declined sees nothing of it and may not ask again soon; whoever declined may', async () => {
    await requestConnection(claire, yassine, 'Un café ?');
    expect((await act(yassine, 'declineConnection', claire.publicId)).data.act.connection).toBe('NONE');
    expect(await names(claire, 'SENT')).toEqual([]);
    expect(await noticesOf(claire)).toEqual([]);
    expect(await changesNothing(() => requestConnection(claire, yassine))).toBeRefused('ASKED_TOO_SOON');
    expect((await requestConnection(yassine, claire)).data.requestConnection.connection).toBe('SENT');
  });

  it('after 90 days they may ask again', async () => {
    await requestConnection(claire, yassine);
    await act(yassine, 'declineConnection', claire.publicId);
    await api.database.query(`update connections set decided_at = now() - interval '91 days' where requester_id = $1`, [
      claire.memberId,
    ]);
    expect((await requestConnection(claire, yassine)).data.requestConnection.connection).toBe('SENT');
  });

  it('a request is withdrawn by its sender, a connection ended by either', async () => {
    await requestConnection(claire, yassine);
    expect((await act(claire, 'withdrawConnection', yassine.publicId)).data.act.connection).toBe('NONE');
    expect(await names(yassine, 'RECEIVED')).toEqual([]);
    await connect(claire, yassine);
    expect((await act(yassine, 'removeConnection', claire.publicId)).data.act.connection).toBe('NONE');
    expect(await names(claire, 'CONNECTED')).toEqual([]);
  });

  it('withdrawing and asking again does not ring twice', async () => {
    for (let round = 0; round < 3; round += 1) {
      await requestConnection(claire, yassine);
      await act(claire, 'withdrawConnection', yassine.publicId);
    }
    expect(await noticesOf(yassine)).toHaveLength(1);
  });

  it('nobody answers for the other, nor what was never asked', async () => {
    await requestConnection(claire, yassine);
    await changesNothing(async () => {
      expect(await act(claire, 'acceptConnection', yassine.publicId)).toBeRefused('NOT_FOUND');
      expect(await act(claire, 'declineConnection', yassine.publicId)).toBeRefused('NOT_FOUND');
      expect(await act(yassine, 'withdrawConnection', claire.publicId)).toBeRefused('NOT_FOUND');
      expect(await act(yassine, 'removeConnection', claire.publicId)).toBeRefused('NOT_FOUND');
    });
    await act(yassine, 'acceptConnection', claire.publicId);
    expect(await changesNothing(() => requestConnection(claire, yassine))).toBeRefused('ALREADY_CONNECTED');
  });

  it('not with oneself, nor with a note that is too long', async () => {
    await changesNothing(async () => {
      expect(await requestConnection(claire, claire)).toBeRefused('INVALID_INPUT', 'member');
      expect(await requestConnection(claire, yassine, 'a'.repeat(LIMITS.connectionNote.max + 1))).toBeRefused(
        'INVALID_INPUT',
        'note',
      );
    });
  });

  it('not with more people at once than may answer', async () => {
    await api.database.query(
      `with made as (
         insert into accounts (email, name, locale, terms_version, terms_locale, declared_fifteen)
         select 'attente-' || $3 || n || '@example.test', 'Attente ' || n, 'fr', '1', 'fr', true from generate_series(1, $4) n returning id),
       members_made as (insert into members (territory_id, account_id, persona) select $1, id, 'leader' from made returning id)
       insert into connections (territory_id, low_id, high_id, requester_id)
       select $1, least(id, $2::uuid), greatest(id, $2::uuid), $2 from members_made`,
      [roissy.id, claire.memberId, claire.memberId, LIMITS.openConnectionRequests],
    );
    expect(await changesNothing(() => requestConnection(claire, yassine))).toBeRefused('TOO_MANY_OPEN_REQUESTS');
  });
});

describe('following', () => {
  it('is one-sided, told once, and ends when one wishes', async () => {
    expect((await act(claire, 'followMember', yassine.publicId)).data.act).toMatchObject({
      connection: 'NONE',
      isFollowed: true,
    });
    await act(claire, 'followMember', yassine.publicId);
    expect(await names(claire, 'FOLLOWED')).toEqual(['Yassine Merle']);
    expect(await names(yassine, 'FOLLOWERS')).toEqual(['Claire Fontaine']);
    expect(await names(yassine, 'FOLLOWED')).toEqual([]);
    await act(claire, 'unfollowMember', yassine.publicId);
    await act(claire, 'followMember', yassine.publicId);
    expect(await noticesOf(yassine)).toHaveLength(1);
    await act(claire, 'unfollowMember', yassine.publicId);
    expect(await names(claire, 'FOLLOWED')).toEqual([]);
  });
});

describe('what may not be', () => {
  it('who is gone, blocked or elsewhere answers as one who never was', async () => {
    const [gone, blocked] = [await aMember(api, roissy), await aMember(api, roissy)];
    const stranger = await aMember(api, await aTerritory(api));
    await endMembership(api, gone, 'left');
    await blocked.client.get(`mutation ($member: ID!) { blockMember(member: $member) { id } }`, {
      member: claire.publicId,
    });
    const madeUp = encodePublicId({ territoryId: roissy.id, id: crypto.randomUUID() });
    await changesNothing(async () => {
      for (const name of ACTS) {
        const nobody = anonymous((await act(claire, name, madeUp)).text);
        for (const { publicId } of [gone, blocked])
          expect(anonymous((await act(claire, name, publicId)).text)).toBe(nobody);
        expect(anonymous((await act(claire, name, stranger.publicId)).text)).toBe(nobody);
        expect(await act({ client: api.visitor() }, name, yassine.publicId)).toBeRefused('SIGNED_OUT');
      }
      for (const { publicId } of [gone, blocked, stranger, { publicId: madeUp }]) {
        expect(await requestConnection(claire, { publicId })).toBeRefused('NOT_FOUND');
      }
    });
  });

  it('a block ends what was between two people, here and elsewhere', async () => {
    const elsewhere = await aTerritory(api);
    const [claireThere, yassineThere] = [
      await aMember(api, elsewhere, { account: claire }),
      await aMember(api, elsewhere, { account: yassine }),
    ];
    await connect(claire, yassine);
    await connect(claireThere, yassineThere);
    await act(yassine, 'followMember', claire.publicId);
    await claire.client.get(`mutation ($member: ID!) { blockMember(member: $member) { id } }`, {
      member: yassine.publicId,
    });
    expect(await names(yassine, 'CONNECTED')).toEqual([]);
    expect(await names(yassine, 'FOLLOWED')).toEqual([]);
    expect(
      await api.database.query(`select from connections where $1 in (low_id, high_id)`, [claireThere.memberId]),
    ).toEqual([]);
  });

  it('suspended members act no more, and are in no list', async () => {
    await connect(claire, yassine);
    await endMembership(api, yassine, 'suspended');
    expect(await names(claire, 'CONNECTED')).toEqual([]);
    expect(await requestConnection(yassine, claire)).toBeRefused('MEMBER_SUSPENDED');
  });
});

it('acts towards each other are recorded for the two of them only', async () => {
  await requestConnection(claire, yassine);
  await act(yassine, 'acceptConnection', claire.publicId);
  await act(yassine, 'followMember', claire.publicId);
  await act(claire, 'removeConnection', yassine.publicId);
  const rows = await api.database.query(
    `select verb, scope_kind as scope from interactions where territory_id = $1 and verb like 'connections.%' order by id desc limit 4`,
    [roissy.id],
  );
  expect(rows).toEqual(
    ['ended', 'followed', 'made', 'requested'].map((verb) => ({ verb: `connections.${verb}`, scope: 'private' })),
  );
});

it('a list costs as many statements at 20 contacts as at one', async () => {
  const ask = () =>
    claire.client.ask(
      `query ($t: ID!) { contacts(territory: $t, kind: SENT) { nodes { member { name isManaging } tie { connection } } } }`,
      {
        t: roissy.publicId,
      },
    );
  await requestConnection(claire, yassine);
  await ask();
  const one = await ask();
  for (let index = 1; index < 20; index += 1) await requestConnection(claire, await aMember(api, roissy));
  const twenty = await ask();
  expect(twenty.data.contacts.nodes).toHaveLength(20);
  expect(twenty.statements).toBe(one.statements);
});
