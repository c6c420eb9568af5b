import { crc32 } from 'node:zlib';
import sharp from 'sharp';
import { createApp } from '../../create-app';
import { ENV, type Env } from '../../env';
import { makeJobsDue, runJobs } from '../../platform/jobs/testing/run-jobs';
import { startTestApi, type TestApi } from '../../testing/test-api';
import { testEnv } from '../../testing/test-env';
import { anAccount, type TestAccount } from '../identity/testing/account.factory';
import { aMember, type TestMember } from '../territories/testing/member.factory';
import { aTerritory } from '../territories/testing/territory.factory';
import { MediaService } from './media.service';
import { aPicture, anUpload, TestUpload } from './testing/upload.factory';

const UPLOAD = `query ($id: ID!) { upload(id: $id) { state errorCode jobId image { width height color alt url(width: 96) } } }`;
const SET_PHOTO = `mutation ($upload: ID!) { setPhoto(upload: $upload) { photo { width url(width: 192) } } }`;
const PEOPLE = `query ($slug: String!) { territory(slug: $slug) { members { nodes { name photo { url(width: 96) color } } } } }`;

let api: TestApi;
let claire: TestMember;
let paul: TestMember;
let outsider: TestAccount;
let slug: string;
beforeAll(async () => {
  api = await startTestApi();
  const territory = await aTerritory(api);
  slug = territory.slug;
  claire = await aMember(api, territory, { name: 'Claire Moreau' });
  paul = await aMember(api, territory, { name: 'Paul Martin' });
  outsider = await anAccount(api);
}, 60_000);
afterAll(() => api.close());

const stateOf = async (id: string, { client }: { client: TestAccount['client'] } = claire) =>
  (await client.get(UPLOAD, { id })).upload;
const get = (path: string, headers: Record<string, string> = {}) => fetch(api.url + path, { headers });
const rows = () => api.database.query<{ id: string; state: string }>(`select id, state from media order by id`);
const files = async () => (await api.database.query(`select from media_pieces`)).length;

describe('an upload', () => {
  it('becomes a picture that only its owner knows of', async () => {
    const id = await anUpload(api, claire);
    expect(await stateOf(id)).toMatchObject({
      state: 'READY',
      errorCode: null,
      image: { width: 400, height: 400, alt: '' },
    });
    expect((await stateOf(id)).image.color).toMatch(/^#b[0-9a-f]{5}$/);
    expect(await stateOf(id, outsider)).toBeNull();
    const run = `query ($id: ID!) { jobRun(id: $id) { state done total } }`;
    expect((await claire.client.get(run, { id: (await stateOf(id)).jobId })).jobRun).toEqual({
      state: 'DONE',
      done: 7,
      total: 7,
    });
    expect(await files()).toBe(0);
  });

  it('goes on where it stood, over a cut and another process', async () => {
    const bytes = await aPicture({ width: 900, height: 700, format: 'png' });
    const upload = new TestUpload(claire.client);
    await upload.begin(bytes.length);
    const half = Math.floor(bytes.length / 2);
    expect((await upload.patch(bytes.subarray(0, half), 0)).status).toBe(204);
    const other = await createApp(testEnv(api.databaseUrl, { STORAGE_ROOT: storageRoot() }));
    await other.listen(0, '127.0.0.1');
    const there = { url: await other.getUrl(), cookie: claire.client.cookie! };
    expect(await upload.offset(Object.assign(Object.create(claire.client) as typeof claire.client, there))).toBe(half);
    await other.close();
    expect((await upload.patch(bytes.subarray(half), half)).headers.get('upload-offset')).toBe(String(bytes.length));
    await runJobs(api);
    expect(await stateOf(upload.id)).toMatchObject({ state: 'READY', image: { width: 900, height: 700 } });
  });

  it('takes a piece once, where it stands, when two arrive at the same place', async () => {
    const bytes = await aPicture();
    const upload = new TestUpload(claire.client);
    await upload.begin(bytes.length);
    const answers = await Promise.all([upload.patch(bytes, 0), upload.patch(bytes, 0)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([204, 409]);
    await runJobs(api);
    expect(await stateOf(upload.id)).toMatchObject({ state: 'READY' });
  });

  it('can be taken back by its owner alone', async () => {
    const upload = new TestUpload(claire.client);
    await upload.begin(1_000);
    expect((await upload.drop(outsider.client)).status).toBe(404);
    expect(await upload.offset(outsider.client)).toBeNull();
    expect((await upload.drop()).status).toBe(204);
    expect(await upload.offset()).toBeNull();
  });
});

describe('refused', () => {
  const refused = async (act: () => Promise<Response>, status: number, code?: string) => {
    const before = await rows();
    const answer = await act();
    expect(answer.status).toBe(status);
    if (code) expect((await answer.text()).trim()).toBe(code);
    expect(await rows()).toEqual(before);
  };

  it('without a session, and from another origin', async () => {
    await refused(() => new TestUpload(api.visitor()).begin(10), 401, 'SIGNED_OUT');
    const headers = { origin: 'https://elsewhere.example' };
    await refused(() => new TestUpload(claire.client).begin(10, { headers }), 403, 'FORBIDDEN');
    await refused(
      () => new TestUpload(claire.client).begin(10, { headers: { 'sec-fetch-site': 'cross-site' } }),
      403,
      'FORBIDDEN',
    );
  });

  it('a declared size out of bounds, and a purpose of its own invention', async () => {
    await refused(() => new TestUpload(claire.client).begin(10_485_761), 413);
    await refused(() => new TestUpload(claire.client).begin(0), 400);
    await refused(() => new TestUpload(claire.client).begin(10, { purpose: 'page' }), 400, 'INVALID_INPUT');
  });

  it('more bytes than were declared', async () => {
    const bytes = await aPicture();
    const upload = new TestUpload(claire.client);
    await upload.begin(bytes.length - 1);
    expect((await upload.patch(bytes, 0)).ok).toBe(false);
    expect(await upload.offset()).toBe(0);
  });

  it('a page that calls itself a picture, at its first bytes', async () => {
    const page = Buffer.from('<html><script>alert(1)</script></html>');
    const upload = new TestUpload(claire.client);
    await upload.begin(page.length);
    const answer = await upload.patch(page, 0);
    expect([answer.status, await answer.text()]).toEqual([415, 'IMAGE_UNREADABLE']);
    expect(await upload.offset()).toBe(0);
  });

  it.each([
    ['a bomb of 400 million pixels, without decoding it', () => aBomb(), 'IMAGE_TOO_LARGE'],
    ['a picture that ends in the middle', async () => (await noise()).subarray(0, 20_000), 'IMAGE_UNREADABLE'],
    ['a picture too small to look at', () => aPicture({ width: 95, height: 200 }), 'IMAGE_TOO_SMALL'],
  ])('%s', async (_what, make, code) => {
    const started = performance.now();
    const id = await anUpload(api, claire, { picture: await make() });
    expect(await stateOf(id)).toMatchObject({ state: 'REFUSED', errorCode: code, image: null });
    expect(performance.now() - started).toBeLessThan(10_000);
    expect(await files()).toBe(0);
    expect(await claire.client.ask(SET_PHOTO, { upload: id })).toBeRefused('INVALID_INPUT', 'upload');
  });
});

describe('a picture', () => {
  it('is handed out by a signed address alone, as a picture and nothing else', async () => {
    const { image } = await stateOf(await anUpload(api, claire));
    const answer = await get(image.url, { accept: 'image/avif,image/webp' });
    expect(answer.status).toBe(200);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'image/avif',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
      'cache-control': expect.stringMatching(/^private, max-age=\d+, immutable$/),
      vary: expect.stringContaining('accept'),
    });
    expect((await get(image.url, { accept: '*/*' })).headers.get('content-type')).toBe('image/webp');
    const forged = [
      image.url.replace(/key=.*/, ''),
      image.url.replace(/key=./, 'key=_'),
      image.url.replace('/96?', '/192?'),
      image.url.replace(/until=\d+/, 'until=99999999999'),
      '/media/../../etc/passwd',
    ];
    for (const url of forged) expect((await get(url)).status).toBe(404);
  });

  it('carries nothing of what its camera wrote, and stands upright', async () => {
    const original = await sharp(await aPicture({ width: 400, height: 200 }))
      .withMetadata({ orientation: 6, exif: { IFD0: { Copyright: 'canary' }, IFD3: { GPSLatitude: '49/1 0/1 0/1' } } })
      .jpeg()
      .toBuffer();
    expect((await sharp(original).metadata()).exif).toBeDefined();
    const { image } = await stateOf(await anUpload(api, claire, { picture: original }));
    expect(image).toMatchObject({ width: 200, height: 400 });
    const sent = Buffer.from(await (await get(image.url)).arrayBuffer());
    expect(await sharp(sent).metadata()).toMatchObject({ format: 'webp', width: 96, height: 192 });
    expect((await sharp(sent).metadata()).exif).toBeUndefined();
    expect(sent.includes('canary')).toBe(false);
  });

  it('is described by its owner', async () => {
    const id = await anUpload(api, claire);
    const describe = (client: TestAccount['client'], alt: string) =>
      client.ask(`mutation ($input: DescribeUploadInput!) { describeUpload(input: $input) { image { alt } } }`, {
        input: { upload: id, alt },
      });
    expect(await describe(outsider.client, 'Moi')).toBeRefused('NOT_FOUND');
    expect(await describe(claire.client, 'x'.repeat(241))).toBeRefused('INVALID_INPUT', 'alt');
    expect((await describe(claire.client, 'Claire devant la gare')).data.describeUpload.image.alt).toBe(
      'Claire devant la gare',
    );
  });
});

describe('the photo of an account', () => {
  it('is seen by the members of its territories, without one SQL statement more', async () => {
    const before = await paul.client.ask(PEOPLE, { slug });
    await claire.client.get(SET_PHOTO, { upload: await anUpload(api, claire) });
    const after = await paul.client.ask(PEOPLE, { slug });
    const photoOf = (name: string) =>
      after.data.territory.members.nodes.find((node: { name: string }) => node.name === name).photo;
    expect((await get(photoOf('Claire Moreau').url)).status).toBe(200);
    expect(photoOf('Paul Martin')).toBeNull();
    expect(after.statements).toBe(before.statements);
  });

  it('takes nothing but an own finished upload that waits for it', async () => {
    const id = await anUpload(api, outsider);
    expect(await claire.client.ask(SET_PHOTO, { upload: id })).toBeRefused('INVALID_INPUT', 'upload');
    const logo = await anUpload(api, claire, { purpose: 'organisation_logo' });
    expect(await claire.client.ask(SET_PHOTO, { upload: logo })).toBeRefused('INVALID_INPUT', 'upload');
    expect(await outsider.client.ask(SET_PHOTO, { upload: id })).toSucceed();
    expect(await outsider.client.ask(SET_PHOTO, { upload: id })).toBeRefused('INVALID_INPUT', 'upload');
  });

  it('gives way to the next one, whose predecessor is gone from the store', async () => {
    const first = (await paul.client.get(SET_PHOTO, { upload: await anUpload(api, paul) })).setPhoto.photo;
    await paul.client.get(SET_PHOTO, { upload: await anUpload(api, paul) });
    await runJobs(api);
    expect((await get(first.url)).status).toBe(404);
    const second = (await paul.client.get(`{ viewer { photo { url(width: 96) } } }`)).viewer.photo;
    await paul.client.get(`mutation { removePhoto { id } }`);
    expect((await paul.client.get(`{ viewer { photo { color } } }`)).viewer.photo).toBeNull();
    await runJobs(api);
    expect((await get(second.url)).status).toBe(404);
  });
});

it('what nobody takes into use is swept away after a day, with its files', async () => {
  const id = await anUpload(api, claire);
  const { image } = await stateOf(id);
  const begun = new TestUpload(claire.client);
  await begun.begin(1_000_000);
  await begun.patch(await aPicture(), 0);
  await api.database.query(`update media set wanted_at = now() - interval '25 hours' where attached_at is null`);
  await api.database.query(`select graphile_worker.add_job('media.sweep-left-overs', '{}')`);
  await makeJobsDue(api);
  await runJobs(api);
  expect(await stateOf(id)).toBeNull();
  expect(await begun.offset()).toBeNull();
  expect((await get(image.url)).status).toBe(404);
  expect(await files()).toBe(0);
});

it('gives a person what is held of them, and erases it', async () => {
  const person = await anAccount(api);
  await person.client.get(SET_PHOTO, { upload: await anUpload(api, person) });
  const media = api.get(MediaService);
  const held = [];
  for await (const { purpose, content } of media.personal(person.accountId)) {
    content.stream.destroy();
    held.push(purpose);
  }
  expect(held).toEqual(['account_photo']);
  await media.erase(person.accountId, false);
  await runJobs(api);
  for await (const one of media.personal(person.accountId)) throw new Error(`${one.name} is still there`);
  expect(await api.database.query(`select from media where owner_id = $1`, [person.accountId])).toEqual([]);
});

const storageRoot = () => api.get<Env>(ENV).STORAGE_ROOT;

/** A small file whose header promises 20,000 × 20,000 pixels. */
async function aBomb(): Promise<Buffer> {
  const picture = await aPicture({ format: 'png' });
  const [header, crcAt] = [picture.subarray(12, 29), 29];
  header.writeUInt32BE(20_000, 4);
  header.writeUInt32BE(20_000, 8);
  picture.writeUInt32BE(crc32(header), crcAt);
  return picture;
}

async function noise(): Promise<Buffer> {
  return sharp({
    create: {
      width: 600,
      height: 600,
      channels: 3,
      background: '#888',
      noise: { type: 'gaussian', mean: 128, sigma: 60 },
    },
  })
    .jpeg()
    .toBuffer();
}
