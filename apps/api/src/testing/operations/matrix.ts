import type { GraphqlClient } from '@rayonne/testing';
import { anAccount } from '../../features/identity/testing/account.factory';
import { aMember, endMembership, type TestMember } from '../../features/territories/testing/member.factory';
import { aTerritory, type TestTerritory } from '../../features/territories/testing/territory.factory';
import { decodePublicId, decodeSharedId, encodePublicId, encodeSharedId } from '../../platform/database/public-id';
import type { TestApi } from '../test-api';
import { standingOf, type Role } from './expectations';
import type { Stage } from './sample';

/** A territory under the charter *shared*, with people whose things the roles will reach for. */
export async function aStage(api: TestApi): Promise<Stage> {
  const territory = await aTerritory(api);
  const manager = await aMember(api, territory, { name: 'Anne Duval', mandate: 'community_manager' });
  const author = await aMember(api, territory, { name: 'Yassine Merle', persona: 'leader' });
  const neighbour = await aMember(api, territory, { name: 'Claire Fontaine' });
  return { api, territory, manager, author, neighbour };
}

/** A client of somebody in that role, new each time. */
export async function clientOf(role: Role, { api, territory, author }: Stage): Promise<GraphqlClient> {
  if (role === 'signed out') return api.visitor();
  if (role === 'an outsider') return (await anAccount(api)).client;
  if (role === 'a member of another territory') return (await aMember(api, await aTerritory(api))).client;
  const member = await memberOf(role, api, territory);
  if (role === 'a removed member') await endMembership(api, member, 'removed');
  if (role === 'a suspended member') await endMembership(api, member, 'suspended');
  if (role === 'a member whom the author has blocked') {
    await author.client.get(`mutation ($m: ID!) { blockMember(member: $m) { id } }`, { m: member.publicId });
  }
  return member.client;
}

function memberOf(role: Role, api: TestApi, territory: TestTerritory): Promise<TestMember> {
  const { persona, trustLevel, mandates } = standingOf(role);
  return aMember(api, territory, { persona, trustLevel, ...(mandates[0] && { mandate: mandates[0] }) });
}

const NOBODY = '0193f0a1-2b3c-7d4e-8f50-617283940a5b';

/** The same values with every id one that leads nowhere; within the same territory where it names one. */
export function madeUp(values: Readonly<Record<string, unknown>>, slug: string): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      if (value === slug) return [name, 'nulle-part'];
      if (typeof value !== 'string') return [name, value];
      const key = decodePublicId(value);
      if (key) return [name, encodePublicId({ ...key, id: NOBODY })];
      return [name, decodeSharedId(value) ? encodeSharedId(NOBODY) : value];
    }),
  );
}

/** Tables that change when somebody merely asks. */
const OF_ASKING = ['sessions', 'limit_counters', 'socket_attachments'];
/** Tables that no operation writes, and that are large. */
const REFERENCE = ['communes', 'commune_points', 'commune_contours', 'epcis', 'departments', 'regions'];

/** Every row of every other table: what a refusal may not change. */
export async function fingerprint(api: TestApi): Promise<unknown> {
  const tables = await api.database.pool.query<{ name: string }>(
    `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and not relispartition
        and relname <> all($1) order by 1`,
    [[...OF_ASKING, ...REFERENCE]],
  );
  const rows = tables.rows.map(
    ({ name }) => `select '${name}' as name, md5(string_agg(t::text, ',' order by t::text)) as rows from ${name} t`,
  );
  return (await api.database.pool.query(`${rows.join(' union all ')} order by name`)).rows;
}
