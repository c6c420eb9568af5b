import type { GraphqlClient } from '@rayonne/testing';
import { CHARTER_PRESETS, holdsPower } from '../../features/territories';
import { startTestApi, type TestApi } from '../test-api';
import { isOutside, ROLES, standingOf, type Role } from './expectations';
import { HTTP_ROUTES, servedRoutes, type GuardedRoute } from './http-routes';
import { aStage, clientOf, fingerprint } from './matrix';
import type { Stage } from './sample';

const guarded = Object.entries(HTTP_ROUTES).flatMap(([name, route]) =>
  typeof route === 'string' ? [] : [[name, route] as const],
);

let api: TestApi;
let stage: Stage;
const standing = new Map<Role, GraphqlClient>();

beforeAll(async () => {
  api = await startTestApi();
  stage = await aStage(api);
  for (const role of ROLES) standing.set(role, await clientOf(role, stage));
});
afterAll(() => api.close());

const isGranted = (about: GuardedRoute['about'], role: Role) =>
  about !== 'private' &&
  role !== 'signed out' &&
  role !== 'a suspended member' &&
  !isOutside(role) &&
  holdsPower(CHARTER_PRESETS.shared, standingOf(role), about);

/** What a client can tell two answers apart by. */
const tellable = async (response: Response) =>
  `${response.status} ${(await response.text()).replace(/"requestId":"[^"]*"/, '')}`;

it('the table covers every route that is served, and nothing else', () => {
  expect(Object.keys(HTTP_ROUTES).sort()).toEqual(servedRoutes(api).sort());
});

it.each(guarded)(
  '%s refuses whom it is not for, as if nothing were there, and changes nothing',
  async (_name, route) => {
    const thing = await route.make(stage);
    const before = await fingerprint(api);
    const wrong: string[] = [];
    for (const role of ROLES.filter((one) => !isGranted(route.about, one))) {
      const client = standing.get(role)!;
      const [answer, nowhere] = [await route.ask(client, thing), await route.ask(client, route.nothing(stage))];
      const [seen, made] = [await tellable(answer), await tellable(nowhere)];
      if (answer.ok) wrong.push(`${role}: let in`);
      else if (role === 'signed out' && answer.status !== 401) wrong.push(`${role}: ${seen}`);
      else if ((isOutside(role) || route.about === 'private') && seen !== made)
        wrong.push(`${role}: ${seen}, not ${made}`);
    }
    expect(wrong).toEqual([]);
    expect(await fingerprint(api)).toEqual(before);
  },
);

it.each(guarded)('%s lets in whom it is for', async (_name, route) => {
  const thing = await route.make(stage);
  const clients = ROLES.filter((role) => isGranted(route.about, role)).map(
    (role) => [role, standing.get(role)!] as const,
  );
  const allowed = route.about === 'private' ? [['its owner', stage.author.client] as const] : clients;
  expect(allowed.length).toBeGreaterThan(0);
  for (const [role, client] of allowed) {
    const answer = await route.ask(client, thing);
    await answer.arrayBuffer();
    expect([role, answer.ok]).toEqual([role, true]);
  }
});
