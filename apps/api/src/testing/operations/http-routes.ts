import type { FastifyInstance } from 'fastify';
import type { Power } from '@rayonne/contracts';
import type { GraphqlClient } from '@rayonne/testing';
import { anImport } from '../../features/exchange/imports/testing/an-import';
import { TestUpload } from '../../features/media/testing/upload.factory';
import { runJobs } from '../../platform/jobs/testing/run-jobs';
import type { TestApi } from '../test-api';
import type { Stage } from './sample';

/** A route that asks who one is: what is its own, and how somebody asks for it. */
export interface GuardedRoute {
  /** `private`: of `author` alone. A power: of its holders, and of nobody outside the territory. */
  readonly about: 'private' | Power;
  /** Gives what stands for the thing in the address. */
  readonly make: (stage: Stage) => Promise<string>;
  readonly ask: (client: GraphqlClient, thing: string) => Promise<Response>;
  /** What stands in the address of nothing. */
  readonly nothing: (stage: Stage) => string;
}

/**
 * Why a route asks for no rights: `operations`: GraphQL, which the matrix calls operation by operation. `anybody`: it
 * tells nothing of anybody. `public`: it tells what members opened to everybody, and absence.api.spec.ts looks after it. `secret`: whoever has the secret in its address may. `development`: off in production.
 */
type Open = 'operations' | 'anybody' | 'public' | 'secret' | 'development';

const SHARED = '0'.repeat(22);
const inTerritory = ({ territory }: Stage) => territory.publicId + 'A'.repeat(21);

const as = ({ url, cookie }: GraphqlClient, path: string, init: RequestInit = {}): Promise<Response> =>
  fetch(url + path, { ...init, headers: { ...(cookie && { cookie }), ...init.headers } });

/** As a picture begins: anything else is refused at its first byte. */
const JPEG = Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0]);

const upload = (
  method: string,
  headers: Record<string, string> = {},
  body?: Uint8Array<ArrayBuffer>,
): GuardedRoute => ({
  about: 'private',
  make: async ({ author }) => {
    const begun = new TestUpload(author.client);
    await begun.begin(JPEG.length);
    return begun.id;
  },
  ask: (client, id) =>
    as(client, `/uploads/${id}`, { method, headers: { 'tus-resumable': '1.0.0', ...headers }, ...(body && { body }) }),
  nothing: () => SHARED,
});

async function anExport({ api, author }: Stage): Promise<string> {
  await author.client.get(`mutation { exportMyData { id } }`);
  await runJobs(api);
  const { viewer } = await author.client.get(`{ viewer { dataExports { path } } }`);
  return viewer.dataExports[0].path.split('/').pop();
}

async function aPoster({ territory, manager }: Stage): Promise<string> {
  const create = `mutation ($t: ID!) { createInvitationLink(input: { territory: $t, maxUses: 5 }) { invitation { id } } }`;
  return (await manager.client.get(create, { t: territory.publicId })).createInvitationLink.invitation.id;
}

/** Every route of the application, by its method and address. A new one is added here with whom it is for. */
export const HTTP_ROUTES: Readonly<Record<string, GuardedRoute | Open>> = {
  'GET /.well-known/security.txt': 'anybody',
  'GET /p/style.css': 'anybody',
  'GET /p/:slug': 'public',
  'GET /p/:slug/logo': 'public',
  'GET /p/:slug/rss.xml': 'public',
  'GET /p/:slug/atom.xml': 'public',
  'GET /p/:slug/feed.json': 'public',
  'GET /p/:slug/opportunities/rss.xml': 'public',
  'GET /p/:slug/opportunities/atom.xml': 'public',
  'GET /p/:slug/opportunities/feed.json': 'public',
  'GET /p/:slug/:id': 'public',
  'GET /p/:slug/:id/images/:index': 'public',
  'GET /oembed': 'public',
  'GET /healthz': 'anybody',
  'GET /readyz': 'anybody',
  'GET /dev/mails': 'development',
  'GET /graphql': 'operations',
  'POST /graphql': 'operations',
  'OPTIONS /graphql': 'operations',
  'GET /auth/provider': 'anybody',
  'GET /auth/provider/callback': 'secret',
  'GET /auth/provider/leave': 'secret',
  'GET /unsubscribe/:key': 'secret',
  'POST /unsubscribe/:key': 'secret',
  'GET /never-again/:token': 'secret',
  'POST /never-again/:token': 'secret',
  'GET /media/:id/:part': 'secret',
  'POST /uploads': 'anybody',
  'HEAD /uploads': 'anybody',
  'PATCH /uploads': 'anybody',
  'DELETE /uploads': 'anybody',
  'POST /uploads/:id': 'anybody',
  'HEAD /uploads/:id': upload('HEAD'),
  'PATCH /uploads/:id': upload(
    'PATCH',
    { 'upload-offset': '0', 'content-type': 'application/offset+octet-stream' },
    JPEG,
  ),
  'DELETE /uploads/:id': upload('DELETE'),
  'GET /posters/:id.pdf': {
    about: 'members.approve',
    make: aPoster,
    ask: (client, id) => as(client, `/posters/${id}.pdf`),
    nothing: inTerritory,
  },
  'GET /exchange/exports/:id': {
    about: 'private',
    make: anExport,
    ask: (client, id) => as(client, `/exchange/exports/${id}`),
    nothing: () => SHARED,
  },
  'GET /exchange/members.csv': {
    about: 'members.export',
    make: ({ territory }) => Promise.resolve(territory.publicId),
    ask: (client, territory) => as(client, `/exchange/members.csv?${new URLSearchParams({ territory }).toString()}`),
    nothing: () => SHARED,
  },
  'GET /exchange/opportunities.csv': {
    about: 'members.export',
    make: ({ territory }) => Promise.resolve(territory.publicId),
    ask: (client, territory) =>
      as(client, `/exchange/opportunities.csv?${new URLSearchParams({ territory }).toString()}`),
    nothing: () => SHARED,
  },
  'GET /exchange/opportunities.xlsx': {
    about: 'members.export',
    make: ({ territory }) => Promise.resolve(territory.publicId),
    ask: (client, territory) =>
      as(client, `/exchange/opportunities.xlsx?${new URLSearchParams({ territory }).toString()}`),
    nothing: () => SHARED,
  },
  'POST /exchange/imports': {
    about: 'members.import',
    make: ({ territory }) => Promise.resolve(territory.publicId),
    ask: (client, territory) =>
      as(client, `/exchange/imports?${new URLSearchParams({ territory, name: 'liste.csv' }).toString()}`, {
        method: 'POST',
        headers: { 'content-type': 'application/octet-stream' },
        body: 'Nom;E-mail\nNadia Roux;nadia@example.test\n',
      }),
    nothing: () => SHARED,
  },
  'GET /exchange/imports/:id/refused.csv': {
    about: 'members.import',
    make: ({ api, territory }) => anImport(api, territory),
    ask: (client, id) => as(client, `/exchange/imports/${id}/refused.csv`),
    nothing: inTerritory,
  },
};

/** The routes that the running server answers, read from the tree that it prints. */
export function servedRoutes(api: TestApi): string[] {
  const fastify: FastifyInstance = api.app.getHttpAdapter().getInstance();
  const tree = fastify.printRoutes({ commonPrefix: false });
  const parents: string[] = [];
  return tree.split('\n').flatMap((line) => {
    const [, indent, part, methods] = /^([│ ]*)[├└]── (\S+)(?: \((.+)\))?$/u.exec(line) ?? [];
    if (indent === undefined || part === undefined) return [];
    const depth = indent.length / 4;
    parents.splice(depth, parents.length, part);
    const path = parents.join('');
    const served = methods?.split(', ') ?? [];
    // What answers GET answers HEAD by itself.
    return served.filter((method) => method !== 'HEAD' || !served.includes('GET')).map((method) => `${method} ${path}`);
  });
}
