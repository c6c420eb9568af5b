import { makeJobsDue, runJobs } from '../../platform/jobs/testing/run-jobs';
import { startTestApi, type TestApi } from '../../testing/test-api';
import { anAccount, type TestAccount } from '../identity/testing/account.factory';
import { MediaService } from './media.service';
import { aPdf } from './testing/pdf.factory';
import { aPicture, anUpload, TestUpload } from './testing/upload.factory';

const UPLOAD = `query ($id: ID!) { upload(id: $id) {
  state errorCode image { preview } document { name size pages url } } }`;

let api: TestApi;
let claire: TestAccount;
beforeAll(async () => {
  api = await startTestApi();
  claire = await anAccount(api);
});
afterAll(() => api.close());

const rows = () => api.database.query(`select id, state from media order by id`);
const uploadOf = async (id: string) => (await claire.client.get(UPLOAD, { id })).upload;
const get = (path: string) => fetch(api.url + path);
const aDocument = (bytes = aPdf({ pages: 2 }), name = 'Programme de l’été.pdf') =>
  anUpload(api, claire, { picture: bytes, purpose: 'document', name });

describe('a document', () => {
  it('is kept as it came, under a clean name, with its size and number of pages', async () => {
    const bytes = aPdf({ pages: 2 });
    const { state, image, document } = await uploadOf(await aDocument(bytes, '../évil\u202E/Programme de l’été.PDF'));
    expect([state, image]).toEqual(['READY', null]);
    expect(document).toMatchObject({ name: 'Programme de l’été.pdf', size: bytes.length, pages: 2 });
    const sent = await get(document.url);
    expect(Buffer.from(await sent.arrayBuffer()).equals(bytes)).toBe(true);
  });

  it('is handed out by a signed address alone, to keep and never as a page', async () => {
    const { document } = await uploadOf(await aDocument());
    expect(Object.fromEntries((await get(document.url)).headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition':
        'attachment; filename="document.pdf"; filename*=UTF-8\'\'Programme%20de%20l%E2%80%99%C3%A9t%C3%A9.pdf',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
    });
    for (const url of [document.url.replace(/key=./, 'key=_'), document.url.replace('/document?', '/96?')])
      expect((await get(url)).status).toBe(404);
  });

  it.each([
    ['a page that calls itself a PDF', Buffer.from('<html><script>alert(1)</script></html>')],
    ['a picture', null],
  ])('%s is refused at its first bytes', async (_what, bytes) => {
    const sent = bytes ?? (await aPicture());
    const upload = new TestUpload(claire.client);
    await upload.begin(sent.length, { purpose: 'document', name: 'x.pdf' });
    const answer = await upload.patch(sent, 0);
    expect([answer.status, await answer.text()]).toEqual([415, 'PDF_UNREADABLE']);
    expect(await upload.offset()).toBe(0);
  });

  it('that ends in the middle is refused once it is there, with the reason for its owner', async () => {
    expect(await uploadOf(await aDocument(aPdf().subarray(0, -20)))).toMatchObject({
      state: 'REFUSED',
      errorCode: 'PDF_UNREADABLE',
      document: null,
    });
  });

  it('may be larger than a picture, up to its own bound', async () => {
    const before = await rows();
    const begin = (size: number, purpose: string) => new TestUpload(claire.client).begin(size, { purpose });
    expect((await begin(20_971_521, 'document')).status).toBe(413);
    expect((await begin(10_485_761, 'post')).status).toBe(413);
    expect(await rows()).toEqual(before);
    expect((await begin(20_971_520, 'document')).status).toBe(201);
  });

  it('is no photo of anybody', async () => {
    const answer = await claire.client.ask(
      `mutation ($upload: ID!) { setPhoto(upload: $upload) { photo { width } } }`,
      {
        upload: await aDocument(),
      },
    );
    expect(answer).toBeRefused('INVALID_INPUT', 'upload');
  });

  it('is among what a person gets of theirs, and goes with them', async () => {
    const person = await anAccount(api);
    const id = await anUpload(api, person, { picture: aPdf(), purpose: 'document', name: 'Devis.pdf' });
    const { upload } = await person.client.get(UPLOAD, { id });
    const held = [];
    for await (const { name, content } of api.get(MediaService).personal(person.accountId)) {
      content.stream.destroy();
      held.push(name);
    }
    expect(held).toEqual([expect.stringMatching(/^document-.*\.pdf$/)]);
    await api.get(MediaService).erase(person.accountId, false);
    expect((await get(upload.document.url)).status).toBe(404);
    await makeJobsDue(api);
    await runJobs(api);
    expect(await api.database.query(`select from media where owner_id = $1`, [person.accountId])).toEqual([]);
  });
});

it('a picture of a post comes with a tiny preview to stand in its place', async () => {
  const { image } = await uploadOf(await anUpload(api, claire, { purpose: 'post' }));
  expect(image.preview).toMatch(/^data:image\/webp;base64,[\w+/=]{40,280}$/);
});
