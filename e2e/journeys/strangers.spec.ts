import { OUTSIDER } from '@rayonne/testing';
import { io } from 'socket.io-client';
import { ask, DEMO_HOME, expect, signIn, test } from '../support/test';

test('for somebody who is no member, the territory is not there: on the screen, in the API, on the socket', async ({
  as,
  page,
  installation,
}) => {
  const claire = await as('claire');
  const { data: known } = await ask<{ viewer: { memberships: { territory: { id: string } }[] } }>(
    claire,
    `{ viewer { memberships { territory { id } } } }`,
  );
  const territory = known.viewer.memberships[0]!.territory.id;
  const { data: content } = await ask<{ feed: { nodes: { id: string }[] } }>(
    claire,
    `query ($territory: ID!) { feed(territory: $territory) { nodes { id } } }`,
    { territory },
  );
  await signIn(page, OUTSIDER.email);
  for (const path of ['', '/opportunities', `/posts/${content.feed.nodes[0]!.id}`, '/community']) {
    await page.goto(`${DEMO_HOME}${path}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByText(/Yassine|Claire Fontaine|Anne Duval/)).toHaveCount(0);
  }
  const feed = await ask(page, `query ($territory: ID!) { feed(territory: $territory) { nodes { id } } }`, {
    territory,
  });
  expect(feed.text).not.toContain('"nodes"');
  const post = await ask<{ post: unknown }>(page, `query ($id: ID!) { post(id: $id) { id } }`, {
    id: content.feed.nodes[0]!.id,
  });
  expect(post.data.post).toBeNull();
  const cookies = await page.context().cookies();
  const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
  const socket = io(installation.address, { extraHeaders: { cookie, origin: installation.address }, forceNew: true });
  const followed = await new Promise((resolve) => socket.emit('territory.follow', territory, resolve));
  socket.close();
  expect(followed).toBe(false);
});

for (const transport of ['websocket', 'polling']) {
  test(`a page of another origin cannot open a socket over ${transport} with a member’s cookie`, async ({
    as,
    installation,
  }) => {
    const claire = await as('claire');
    const cookie = (await claire.context().cookies()).map(({ name, value }) => `${name}=${value}`).join('; ');
    const extraHeaders = { cookie, origin: 'https://piege.example' };
    const socket = io(installation.address, {
      transports: [transport],
      extraHeaders,
      reconnection: false,
      forceNew: true,
    });
    const outcome = await new Promise((resolve) => {
      socket.on('connect', () => resolve('connected'));
      socket.on('connect_error', () => resolve('refused'));
    });
    socket.close();
    expect(outcome).toBe('refused');
  });
}

test('a revoked session loses its socket within a second', async ({ as, installation }) => {
  const claire = await as('claire');
  const cookie = (await claire.context().cookies()).map(({ name, value }) => `${name}=${value}`).join('; ');
  const socket = io(installation.address, {
    extraHeaders: { cookie, origin: installation.address },
    forceNew: true,
    reconnection: false,
  });
  await new Promise<void>((resolve) => socket.on('connect', () => resolve()));
  const cut = new Promise<number>((resolve) => socket.on('disconnect', () => resolve(Date.now())));
  const revokedAt = Date.now();
  await ask(claire, `mutation { signOutEverywhere }`);
  expect((await cut) - revokedAt).toBeLessThan(1_000);
  await expect(claire).toHaveURL(/sign-in/);
});
