import { LIMITS } from '@rayonne/contracts';
import { encodePublicId } from '../../platform/database/public-id';
import { startTestApi, type TestApi } from '../../testing/test-api';
import { connect } from '../connections/testing/connection.factory';
import { aPost } from '../posts/testing/post.factory';
import { aMember, endMembership, type TestMember } from '../territories/testing/member.factory';
import { aTerritory, type TestTerritory } from '../territories/testing/territory.factory';
import { describeMember, profileInput, UPDATE_PROFILE } from './testing/profile.factory';

const FIELDS = `id headline commune { code name } languages sectors canHelpWith lookingFor networks cities countries links
  member { id name persona headline commune { code } } tie { connection } own { version missing completeness audiences { headline links } }`;
const PROFILE = `query ($id: ID!) { memberProfile(member: $id) { ${FIELDS} } }`;

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

const update = (member: TestMember, words = {}) =>
  member.client.ask(UPDATE_PROFILE, { input: profileInput(member, words) });
const profile = async (reader: Pick<TestMember, 'client'>, of: TestMember) =>
  (await reader.client.get(PROFILE, { id: of.publicId })).memberProfile;
const anonymous = (text: string) => text.replace(/"requestId":"[^"]*"/g, '');

async function changesNothing<T>(run: () => Promise<T>): Promise<T> {
  const all = () =>
    api.database.query(
      `select (select array_agg(p order by member_id) from member_profiles p), (select array_agg(m order by id) from members m)`,
    );
  const before = await all();
  const result = await run();
  expect(await all()).toEqual(before);
  return result;
}

const WORDS = {
  persona: 'LEADER',
  headline: 'Menuisier à Roissy',
  communeCode: '95527',
  languages: ['fr', 'ar'],
  sectors: ['16', '43'],
  canHelpWith: ['Agencement', 'Bois local'],
  lookingFor: ['Apprentis'],
  networks: ['CJD'],
  cities: ['Casablanca'],
  countries: ['MA'],
  links: ['https://menuiserie-merle.example'],
};

describe('describing oneself', () => {
  it('a member says what they can help with, and others read it', async () => {
    expect((await update(yassine, WORDS)).data.updateProfile.own.version).toBe(1);
    const seen = await profile(claire, yassine);
    const { persona, communeCode: _, ...said } = WORDS;
    expect(seen).toMatchObject({
      ...said,
      links: ['https://menuiserie-merle.example/'],
      commune: { code: '95527', name: 'Roissy-en-France' },
      member: { id: yassine.publicId, name: 'Yassine Merle', persona, headline: 'Menuisier à Roissy' },
      own: null,
    });
  });

  it('before that there is only their name, and what would help', async () => {
    const own = await profile(claire, claire);
    expect(own).toMatchObject({ headline: null, canHelpWith: [], own: { version: 0, completeness: 0 } });
    expect(own.own.missing).toEqual([
      'headline',
      'canHelpWith',
      'lookingFor',
      'commune',
      'sectors',
      'languages',
      'spheres',
      'links',
    ]);
    await describeMember(claire, { headline: 'Infirmière', canHelpWith: ['Santé'] });
    expect((await profile(claire, claire)).own).toMatchObject({ version: 1, completeness: 25 });
  });

  it('an edit of an older version is refused, also when two come at once', async () => {
    await describeMember(yassine, WORDS);
    expect(await changesNothing(() => update(yassine, WORDS))).toBeRefused('STALE_VERSION');
    const answers = await Promise.all([1, 2].map((n) => update(yassine, { version: 1, headline: `Édition ${n}` })));
    expect(answers.filter(({ errors }) => !errors)).toHaveLength(1);
    expect(answers.find(({ errors }) => errors)).toBeRefused('STALE_VERSION');
  });

  it('tags are tidied and stand once', async () => {
    await describeMember(claire, { canHelpWith: ['#Santé', 'sante', '  Premiers   secours '] });
    expect((await profile(yassine, claire)).canHelpWith).toEqual(['Santé', 'Premiers secours']);
  });

  it.each([
    ['a headline beyond the limit', 'headline', { headline: 'a'.repeat(LIMITS.headline.max + 1) }],
    ['a headline of two lines', 'headline', { headline: 'un\ndeux' }],
    ['a headline of two directions', 'headline', { headline: 'Menuisier \u202Eelbeb' }],
    ['a commune of elsewhere', 'communeCode', { communeCode: '75056' }],
    ['a commune that is none', 'communeCode', { communeCode: 'Roissy' }],
    ['eleven tags', 'canHelpWith', { canHelpWith: Array.from({ length: 11 }, (_, index) => `sujet ${index}`) }],
    ['a tag of one letter', 'lookingFor', { lookingFor: ['a'] }],
    ['a tag that is too long', 'lookingFor', { lookingFor: ['a'.repeat(LIMITS.tag.max + 1)] }],
    ['a tag of markup', 'networks', { networks: ['<b>CJD</b>'] }],
    ['a tag without a letter', 'cities', { cities: ['!!'] }],
    ['a tag with a hidden character', 'cities', { cities: ['Pa\u200Bris'] }],
    ['a language that is none', 'languages', { languages: ['zz'] }],
    ['a language twice', 'languages', { languages: ['fr', 'fr'] }],
    ['a country that is none', 'countries', { countries: ['XX'] }],
    ['a sector that is none', 'sectors', { sectors: ['04'] }],
    ['a link that is not https', 'links', { links: ['http://exemple.fr'] }],
    ['a script for a link', 'links', { links: ['javascript:alert(1)'] }],
    ['six links', 'links', { links: Array.from({ length: 6 }, (_, index) => `https://exemple.fr/${index}`) }],
    ['an audience that is none', undefined, { audiences: { headline: 'FRIENDS' } }],
  ])('%s is refused', async (_what, field, words) => {
    const answer = await changesNothing(() => update(claire, words));
    if (field) expect(answer).toBeRefused('INVALID_INPUT', field);
    else expect(answer).toBeRefused('DOCUMENT_REFUSED');
  });
});

describe('privacy', () => {
  const PRIVATE = Object.fromEntries(
    ['headline', 'commune', 'languages', 'sectors', 'canHelpWith', 'lookingFor', 'spheres', 'links'].map((field) => [
      field,
      'CONNECTIONS',
    ]),
  );
  const HIDDEN = {
    headline: null,
    commune: null,
    languages: [],
    sectors: [],
    canHelpWith: [],
    lookingFor: [],
    networks: [],
    cities: [],
    countries: [],
    links: [],
  };

  it('what is for connections is there for them, and was never said to others', async () => {
    await describeMember(yassine, { ...WORDS, audiences: PRIVATE });
    expect(await profile(claire, yassine)).toMatchObject({ ...HIDDEN, member: { headline: null, commune: null } });
    await connect(claire, yassine);
    const { persona: _, communeCode: __, links: ___, ...said } = WORDS;
    expect(await profile(claire, yassine)).toMatchObject({ ...said, commune: { code: '95527' } });
  });

  it('what is for oneself stays with oneself, connected or not', async () => {
    await connect(claire, yassine);
    const mine = Object.fromEntries(Object.keys(PRIVATE).map((field) => [field, 'ME']));
    await describeMember(yassine, { ...WORDS, audiences: mine });
    expect(await profile(claire, yassine)).toMatchObject(HIDDEN);
    expect(await profile(yassine, yassine)).toMatchObject({
      headline: WORDS.headline,
      own: { audiences: { headline: 'ME', links: 'ME' } },
    });
  });

  it('a hidden headline and commune are hidden beside what one writes, too', async () => {
    await connect(claire, yassine);
    await describeMember(yassine, { ...WORDS, audiences: { headline: 'CONNECTIONS', commune: 'ME' } });
    const post = await aPost(yassine);
    const { post: seen } = await claire.client.get(
      `query ($id: ID!) { post(id: $id) { author { headline commune { code } } } }`,
      { id: post.publicId },
    );
    expect(seen.author).toEqual({ headline: null, commune: null });
    const { viewer } = await yassine.client.get(`{ viewer { memberships { member { headline } } } }`);
    expect(viewer.memberships[0].member.headline).toBeNull();
  });

  it('no answer carries a hidden word, whatever was asked', async () => {
    await describeMember(yassine, {
      ...WORDS,
      headline: 'Canari1',
      canHelpWith: ['Canari2'],
      cities: ['Canari3'],
      audiences: PRIVATE,
    });
    const everything = `query ($id: ID!) { memberProfile(member: $id) { ${FIELDS} vcard reasons { values } contributions { nodes { author { headline } } } } }`;
    const seen = await claire.client.ask(everything, { id: yassine.publicId });
    expect(seen).toSucceed();
    expect(seen.text).not.toMatch(/canari/i);
  });

  it('an address book gets what the reader may see', async () => {
    await describeMember(yassine, { ...WORDS, audiences: { headline: 'CONNECTIONS' } });
    const card = async () =>
      (await claire.client.get(`query ($id: ID!) { memberProfile(member: $id) { vcard } }`, { id: yassine.publicId }))
        .memberProfile.vcard;
    expect(await card()).not.toContain('TITLE');
    await connect(claire, yassine);
    expect(await card()).toContain('TITLE:Menuisier à Roissy\r\n');
  });
});

describe('what may not be seen', () => {
  it('who is gone, blocked or elsewhere answers as one who never was', async () => {
    const [gone, removed, blocked] = [
      await aMember(api, roissy),
      await aMember(api, roissy),
      await aMember(api, roissy),
    ];
    const elsewhere = await aMember(api, await aTerritory(api));
    await endMembership(api, gone, 'left');
    await endMembership(api, removed, 'removed');
    await blocked.client.get(`mutation ($member: ID!) { blockMember(member: $member) { id } }`, {
      member: claire.publicId,
    });
    const madeUp = await claire.client.ask(PROFILE, {
      id: encodePublicId({ territoryId: roissy.id, id: crypto.randomUUID() }),
    });
    expect(madeUp.data.memberProfile).toBeNull();
    for (const { publicId: id } of [gone, removed, blocked, elsewhere, { publicId: 'nonsense' }]) {
      expect((await claire.client.ask(PROFILE, { id })).text).toBe(madeUp.text);
    }
    expect(await api.visitor().ask(PROFILE, { id: yassine.publicId })).toBeRefused('SIGNED_OUT');
  });

  it('a suspended member reads no profile, and edits none', async () => {
    await endMembership(api, claire, 'suspended');
    expect((await claire.client.ask(PROFILE, { id: yassine.publicId })).data?.memberProfile ?? null).toBeNull();
    expect(await changesNothing(() => update(claire))).toBeRefused('MEMBER_SUSPENDED');
  });

  it('nobody edits elsewhere', async () => {
    const stranger = await aMember(api, await aTerritory(api));
    const input = { ...profileInput(stranger), territory: roissy.publicId };
    const hidden = await changesNothing(() => stranger.client.ask(UPDATE_PROFILE, { input }));
    expect(hidden).toBeRefused('NOT_FOUND');
    const madeUp = await stranger.client.ask(UPDATE_PROFILE, { input: { ...input, territory: 'A'.repeat(22) } });
    expect(anonymous(madeUp.text)).toBe(anonymous(hidden.text));
    expect(await changesNothing(() => api.visitor().ask(UPDATE_PROFILE, { input }))).toBeRefused('SIGNED_OUT');
  });
});
