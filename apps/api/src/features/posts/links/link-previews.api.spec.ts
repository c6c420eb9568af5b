import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { makeJobsDue, runJobs } from '../../../platform/jobs/testing/run-jobs';
import { nextEvent, openSocket } from '../../../testing/open-socket';
import { startTestApi, type TestApi } from '../../../testing/test-api';
import { aPicture } from '../../media/testing/upload.factory';
import { aMember, type TestMember } from '../../territories/testing/member.factory';
import { aTerritory, type TestTerritory } from '../../territories/testing/territory.factory';
import { aPost } from '../testing/post.factory';

const POST = `query ($id: ID!) { post(id: $id) { version linkPreview { url title description siteName image { url(width: 480) } video { provider player } } } }`;
const REMOVE = `mutation ($post: ID!) { removeLinkPreview(post: $post) { body linkPreview { title } } }`;
const EDIT = `mutation ($input: EditPostInput!) { editPost(input: $input) { linkPreview { title } } }`;
const PAGE = `<html><head><title>Le marché</title><meta property="og:description" content="Tous les samedis">
  <meta property="og:image" content="/halle.jpg"><script>document.title = 'Non'</script></head><body>`;

let server: Server;
let origin: string;
const asked: string[] = [];
const answers: Record<string, (response: ServerResponse) => void> = {};
const html = (page: string) => (response: ServerResponse) =>
  response.setHeader('content-type', 'text/html; charset=utf-8').end(page);

let api: TestApi;
let roissy: TestTerritory;
let claire: TestMember;
let yassine: TestMember;
beforeAll(async () => {
  const picture = await aPicture({ width: 600, height: 400 });
  answers['/halle.jpg'] = (response) => response.setHeader('content-type', 'image/jpeg').end(picture);
  server = createServer(({ url = '' }, response) => {
    asked.push(url);
    const answer = answers[url];
    if (answer) answer(response);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  origin = `http://127.0.0.1:${port}`;
  api = await startTestApi({ OUTBOUND_ALLOW: `127.0.0.1:${port}` });
  roissy = await aTerritory(api);
  claire = await aMember(api, roissy);
  yassine = await aMember(api, roissy);
});
afterAll(async () => {
  await api.close();
  server.closeAllConnections();
  server.close();
});
beforeEach(() => asked.splice(0));

const linking = (path: string) => aPost(claire, { body: `À lire : ${origin}${path}.` });
const previewOf = async (id: string, { client } = yassine) => (await client.get(POST, { id })).post.linkPreview;
const links = () => api.database.query(`select post_id, preview_id, is_hidden from post_links order by post_id`);

it('a link gets its card after the post is out, which tells whoever follows the territory', async () => {
  answers['/a'] = html(PAGE);
  const socket = await openSocket(yassine.client);
  await socket.emitWithAck('territory.follow', roissy.publicId);
  const told = nextEvent(socket, 'post.previewed');
  const { publicId, version } = await linking('/a');
  expect(asked).toEqual([]);
  expect(await previewOf(publicId)).toBeNull();
  await runJobs(api);
  const preview = await previewOf(publicId);
  expect(preview).toMatchObject({
    url: `${origin}/a`,
    title: 'Le marché',
    description: 'Tous les samedis',
    siteName: '127.0.0.1',
    video: null,
  });
  expect(preview.image.url).toMatch(/^\/media\//);
  expect((await fetch(api.url + preview.image.url)).status).toBe(200);
  expect((await yassine.client.get(POST, { id: publicId })).post.version).toBe(version);
  expect(await told).toEqual({ territoryId: roissy.publicId, subjectId: publicId });
  socket.close();
});

it('a page is asked once for all posts that link it, and again when its answer is old', async () => {
  answers['/b'] = html('<title>Une fois</title>');
  const [first, second] = await Promise.all([linking('/b'), linking('/b#part')]);
  await runJobs(api);
  const third = await linking('/b');
  await runJobs(api);
  expect(asked).toEqual(['/b']);
  for (const { publicId } of [first, second, third])
    expect(await previewOf(publicId)).toMatchObject({ title: 'Une fois' });
  answers['/b'] = html('<title>Autrement</title>');
  await api.database.query(`update link_previews set expires_at = now() where url = $1`, [`${origin}/b`]);
  await linking('/b');
  await runJobs(api);
  expect(await previewOf(first.publicId)).toMatchObject({ title: 'Autrement' });
});

it.each([
  ['a page that is not there', '/nowhere', undefined],
  [
    'what is no page',
    '/file',
    (response: ServerResponse) => response.setHeader('content-type', 'application/zip').end('x'),
  ],
  ['a page without a title', '/mute', html('<p>Bonjour</p>')],
  [
    'a redirection inside',
    '/inside',
    (response: ServerResponse) => response.writeHead(302, { location: 'http://10.0.0.1/' }).end(),
  ],
])('%s leaves a plain link', async (_what, path, answer) => {
  if (answer) answers[path] = answer;
  const { publicId } = await linking(path);
  await runJobs(api);
  expect(await previewOf(publicId)).toBeNull();
});

it.each(['http://10.0.0.1/', 'http://169.254.169.254/latest/meta-data/', 'http://127.0.0.1:9/', 'http://[::1]/'])(
  'nobody has us ask %s',
  async (address) => {
    const { publicId } = await aPost(claire, { body: `Voir ${address}` });
    await runJobs(api);
    expect(await previewOf(publicId)).toBeNull();
    expect(asked).toEqual([]);
  },
);

it('a page as long as it likes is read no further than its head, and a slow one is given up', async () => {
  answers['/long'] = (response) => {
    response.setHeader('content-type', 'text/html');
    response.write('<title>Long</title>');
    const more = setInterval(() => response.write('x'.repeat(65_536)), 1);
    response.on('close', () => clearInterval(more));
  };
  answers['/slow'] = (response) => {
    response.setHeader('content-type', 'text/html');
    const drip = setInterval(() => response.write('.'), 100);
    response.on('close', () => clearInterval(drip));
  };
  const [long, slow] = [await linking('/long'), await linking('/slow')];
  const begun = performance.now();
  await runJobs(api);
  expect(performance.now() - begun).toBeLessThan(9_000);
  expect([await previewOf(long.publicId), await previewOf(slow.publicId)]).toMatchObject([{ title: 'Long' }, null]);
}, 20_000);

it('a picture that is none leaves the words', async () => {
  answers['/c'] = html('<title>Sans image</title><meta property="og:image" content="/c.jpg">');
  answers['/c.jpg'] = (response) => response.end('<svg onload="alert(1)"/>');
  const { publicId } = await linking('/c');
  await runJobs(api);
  expect(await previewOf(publicId)).toMatchObject({ title: 'Sans image', image: null });
});

it('its author puts the card away for good, nobody else does', async () => {
  answers['/d'] = html('<title>À cacher</title>');
  const { publicId, version } = await linking('/d');
  await runJobs(api);
  const before = await links();
  expect(await yassine.client.ask(REMOVE, { post: publicId })).toBeRefused('FORBIDDEN');
  expect(await api.visitor().ask(REMOVE, { post: publicId })).toBeRefused('SIGNED_OUT');
  expect(await links()).toEqual(before);
  const { data } = await claire.client.ask(REMOVE, { post: publicId });
  expect(data.removeLinkPreview).toEqual({ body: `À lire : ${origin}/d.`, linkPreview: null });
  expect(await claire.client.ask(REMOVE, { post: publicId })).toBeRefused('NOT_FOUND');
  const edit = (body: string, read: number) =>
    claire.client.get(EDIT, { input: { id: publicId, body, version: read } });
  expect((await edit(`Voir ${origin}/d`, version)).editPost.linkPreview).toBeNull();
  answers['/e'] = html('<title>Un autre</title>');
  await edit(`Voir ${origin}/e`, version + 1);
  await runJobs(api);
  expect(await previewOf(publicId)).toMatchObject({ title: 'Un autre' });
  expect((await edit('Plus de lien', version + 2)).editPost.linkPreview).toBeNull();
});

it('what nothing links to any more is forgotten, with its picture', async () => {
  answers['/f'] = html(PAGE);
  const { publicId } = await linking('/f');
  await runJobs(api);
  const { image } = await previewOf(publicId);
  await api.database.query(`delete from post_links where preview_id in (select id from link_previews where url = $1)`, [
    `${origin}/f`,
  ]);
  await api.database.query(`update link_previews set expires_at = now() where url = $1`, [`${origin}/f`]);
  await api.database.query(`select graphile_worker.add_job('posts.sweep-link-previews', '{}')`);
  await makeJobsDue(api);
  await runJobs(api);
  await runJobs(api);
  expect((await fetch(api.url + image.url)).status).toBe(404);
  expect(await api.database.query(`select from link_previews where url = $1`, [`${origin}/f`])).toEqual([]);
});
