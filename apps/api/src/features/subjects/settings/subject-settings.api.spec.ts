import { startTestApi, type TestApi } from '../../../testing/test-api';
import { connect } from '../../connections/testing/connection.factory';
import { nobodyHolds } from '../../territories/testing/charter.factory';
import { aMember, type TestMember } from '../../territories/testing/member.factory';
import { aTerritory, type TestTerritory } from '../../territories/testing/territory.factory';

const SETTINGS = `id version audience commentAudience isReshareable language commune { name } viewerCan { comment reshare }`;
const KINDS = {
  post: {
    words: { body: 'Le marché rouvre samedi.' },
    publish: `mutation ($input: PublishPostInput!) { it: publishPost(input: $input) { ${SETTINGS} } }`,
    edit: `mutation ($input: EditPostInput!) { it: editPost(input: $input) { ${SETTINGS} } }`,
    read: `query ($id: ID!) { it: post(id: $id) { ${SETTINGS} } }`,
  },
  opportunity: {
    words: { kind: 'BUSINESS', direction: 'NEED', title: 'Cherche apprenti', body: 'Dès septembre.' },
    publish: `mutation ($input: PublishOpportunityInput!) { it: publishOpportunity(input: $input) { ${SETTINGS} } }`,
    edit: `mutation ($input: EditOpportunityInput!) { it: editOpportunity(input: $input) { ${SETTINGS} } }`,
    read: `query ($id: ID!) { it: opportunity(id: $id) { ${SETTINGS} } }`,
  },
} as const;
type Kind = keyof typeof KINDS;
const COMMENT = `mutation ($id: ID!) { comment(input: { subject: $id, body: "Bravo" }) { id } }`;
const USUAL = {
  audience: 'TERRITORY',
  commentAudience: 'EVERYONE',
  isReshareable: true,
  language: 'fr',
  commune: null,
};
const CHOSEN = { audience: 'PUBLIC', commentAudience: 'CONNECTIONS', isReshareable: false, language: 'en' };

let api: TestApi;
let roissy: TestTerritory;
let claire: TestMember;
let yassine: TestMember;
beforeAll(async () => {
  api = await startTestApi();
  roissy = await aTerritory(api);
  claire = await aMember(api, roissy, { name: 'Claire Fontaine', mandate: 'content_curator' });
  yassine = await aMember(api, roissy, { name: 'Yassine Merle' });
});
afterAll(() => api.close());

const publish = (kind: Kind, by: TestMember, settings: object = {}) =>
  by.client.ask(KINDS[kind].publish, { input: { territory: roissy.publicId, ...KINDS[kind].words, ...settings } });
const edit = (kind: Kind, by: TestMember, { id, version }: { id: string; version: number }, settings: object) =>
  by.client.ask(KINDS[kind].edit, { input: { id, version, ...KINDS[kind].words, ...settings } });
const rows = () => api.database.query(`select * from subjects order by territory_id, id`);

describe.each<Kind>(['post', 'opportunity'])('%s', (kind) => {
  it('is for the territory, open to comments, in the language of its author, unless told otherwise', async () => {
    const { data } = await publish(kind, yassine);
    expect(data.it).toMatchObject({ ...USUAL, viewerCan: { comment: true, reshare: true } });
  });

  it('says for whom and where it is; an edit changes what it gives and nothing else', async () => {
    const { data } = await publish(kind, claire, { ...CHOSEN, communeCode: '95527' });
    expect(data.it).toMatchObject({ ...CHOSEN, commune: { name: 'Roissy-en-France' } });
    const kept = await edit(kind, claire, data.it, { language: 'fr' });
    expect(kept.data.it).toMatchObject({ ...CHOSEN, language: 'fr', commune: { name: 'Roissy-en-France' } });
    const cleared = await edit(kind, claire, kept.data.it, { ...USUAL, commune: undefined, communeCode: null });
    expect(cleared.data.it).toMatchObject(USUAL);
  });

  it('is opened to everybody by who holds the power alone; whoever edits what is open need not hold it', async () => {
    const [published] = [await publish(kind, yassine)];
    const before = await rows();
    expect(await publish(kind, yassine, { audience: 'PUBLIC' })).toBeRefused('FORBIDDEN');
    expect(await edit(kind, yassine, published.data.it, { audience: 'PUBLIC' })).toBeRefused('FORBIDDEN');
    expect(await rows()).toEqual(before);
    const territory = await aTerritory(api);
    const curator = await aMember(api, territory, { mandate: 'content_curator' });
    const { data } = await publish(kind, curator, { territory: territory.publicId, audience: 'PUBLIC' });
    await nobodyHolds(api, territory, 'content.publicise');
    const edited = await edit(kind, curator, data.it, { audience: 'PUBLIC', language: 'de' });
    expect(edited.data.it).toMatchObject({ audience: 'PUBLIC', language: 'de' });
    const closed = await edit(kind, curator, edited.data.it, { audience: 'TERRITORY' });
    expect(await edit(kind, curator, closed.data.it, { audience: 'PUBLIC' })).toBeRefused('FORBIDDEN');
  });

  it.each([
    ['communeCode', '75056'],
    ['communeCode', 'Roissy'],
    ['language', 'klingon'],
    ['audience', null],
    ['isReshareable', null],
  ])('refuses %s %s and names the field', async (field, value) => {
    const before = await rows();
    expect(await publish(kind, claire, { [field]: value })).toBeRefused('INVALID_INPUT', field);
    expect(await rows()).toEqual(before);
  });

  it('lets connections alone comment, or nobody, and be published on or not', async () => {
    const friend = await aMember(api, roissy);
    await connect(claire, friend);
    const seenBy = async (member: TestMember, id: string) => (await member.client.get(KINDS[kind].read, { id })).it;
    const near = (await publish(kind, claire, { commentAudience: 'CONNECTIONS', isReshareable: false })).data.it;
    expect((await seenBy(friend, near.id)).viewerCan).toEqual({ comment: true, reshare: false });
    expect((await seenBy(yassine, near.id)).viewerCan).toEqual({ comment: false, reshare: false });
    expect((await friend.client.ask(COMMENT, { id: near.id })).errors).toBeUndefined();
    const none = (await publish(kind, claire, { commentAudience: 'NOBODY' })).data.it;
    const comments = () => api.database.query(`select id from comments order by id`);
    const before = await comments();
    expect(await yassine.client.ask(COMMENT, { id: near.id })).toBeRefused('FORBIDDEN');
    for (const member of [claire, friend]) {
      expect(await member.client.ask(COMMENT, { id: none.id })).toBeRefused('FORBIDDEN');
    }
    expect(await comments()).toEqual(before);
  });
});

it('keeps everything but its place when the commune leaves the perimeter', async () => {
  const { data } = await publish('post', claire, { ...CHOSEN, communeCode: '95019' });
  await api.database.query(`delete from territory_communes where territory_id = $1 and commune_code = '95019'`, [
    roissy.id,
  ]);
  const { it: read } = await yassine.client.get(KINDS.post.read, { id: data.it.id });
  expect(read).toMatchObject({ ...CHOSEN, commune: null });
});
