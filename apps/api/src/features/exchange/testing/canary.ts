import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ENV, type Env } from '../../../env';
import { makeJobsDue, runJobs } from '../../../platform/jobs/testing/run-jobs';
import type { TestApi } from '../../../testing/test-api';
import { anAccount } from '../../identity/testing/account.factory';
import { aConversation, send } from '../../messaging/testing/conversation.factory';
import { anOpportunity } from '../../opportunities/testing/opportunity.factory';
import { aPost } from '../../posts/testing/post.factory';
import { profileInput, UPDATE_PROFILE } from '../../profiles/testing/profile.factory';
import { aMember, type TestMember } from '../../territories/testing/member.factory';
import { aTerritory, type TestTerritory } from '../../territories/testing/territory.factory';

/** A word that nobody else writes; what a search index leaves of it still begins like it. */
export const CANARY = 'Zibeline';
const STEM = 'zibelin';

export const ERASE = `mutation ($input: EraseAccountInput!) { eraseAccount(input: $input) { content dueAt } }`;
let made = 0;

export interface Canary {
  readonly territory: TestTerritory;
  readonly gone: TestMember;
  readonly paul: TestMember;
  /** Public ids. */
  readonly post: string;
  readonly conversation: string;
}

/** Somebody whose name, address and words all carry the canary. */
export async function aCanary(api: TestApi, inContent: boolean): Promise<Canary> {
  const territory = await aTerritory(api);
  const account = await anAccount(api, { name: `Anne ${CANARY}` });
  made += 1;
  await api.database.query(`update accounts set email = $2 where id = $1`, [
    account.accountId,
    `${CANARY.toLowerCase()}-${made}@example.test`,
  ]);
  const gone = await aMember(api, territory, { account });
  const paul = await aMember(api, territory, { name: 'Paul Nguyen' });
  const word = inContent ? CANARY : 'Bonjour';
  const post = await aPost(gone, { body: `${word} à tous` });
  await anOpportunity(gone, { title: `Cherche ${word}`, body: word });
  const theirs = await aPost(paul, { body: `Merci <@${gone.publicId}>` });
  const said = `mutation ($s: ID!, $b: String!) { comment(input: { subject: $s, body: $b }) { id } }`;
  const { comment } = await gone.client.get(said, { s: theirs.publicId, b: word });
  await gone.client.get(`mutation ($i: EditCommentInput!) { editComment(input: $i) { id } }`, {
    i: { id: comment.id, body: `${word} encore`, version: 1 },
  });
  await gone.client.get(`mutation ($s: ID!) { react(input: { subject: $s, kind: BRAVO }) { id } }`, {
    s: theirs.publicId,
  });
  await paul.client.ask(
    `mutation ($s: ID!) { comment(input: { subject: $s, body: "Bravo" }) { id author { name } } }`,
    { s: post.publicId },
    {
      headers: { 'idempotency-key': crypto.randomUUID() },
    },
  );
  const conversation = await aConversation(gone, paul);
  await send(gone, conversation, word);
  await send(paul, conversation, 'Entendu');
  await gone.client.get(UPDATE_PROFILE, {
    input: profileInput(gone, { headline: `Chez ${CANARY}`, canHelpWith: [CANARY], cities: [CANARY] }),
  });
  await paul.client.ask(`mutation ($i: InviteMemberInput!) { inviteMember(input: $i) { url } }`, {
    i: { territory: territory.publicId, email: `${CANARY.toLowerCase()}-${made}@example.test`, note: 'Venez' },
  });
  await gone.client.get(`mutation { exportMyData { id } }`);
  await runJobs(api);
  return { territory, gone, paul, post: post.publicId, conversation };
}

/** Asks for the erasure, and lets the week go by. */
export async function erase(api: TestApi, { client }: TestMember, content: 'KEPT' | 'REMOVED'): Promise<void> {
  await client.get(ERASE, { input: { content } });
  await api.database.query(`update account_erasures set due_at = now()`);
  await makeJobsDue(api);
  await runJobs(api);
}

/** The word as a byte column or an encoded mail would carry it, whatever stands before it. */
const spellings = () => {
  const bytes = Buffer.from(STEM.slice(1));
  const inBase64 = [0, 1, 2].map((lead) =>
    Buffer.concat([Buffer.alloc(lead), bytes])
      .toString('base64')
      .slice(lead === 0 ? 0 : lead + 1, -4),
  );
  return { plain: STEM, hex: bytes.toString('hex'), inBase64 };
};

export function holdsCanary(text: string): boolean {
  const { plain, hex, inBase64 } = spellings();
  const lower = text.toLowerCase();
  return lower.includes(plain) || lower.includes(hex) || inBase64.some((part) => text.includes(part));
}

/** Tables, by any text of any column (search vectors and bytes included), and files where the canary is. */
export async function sightings(api: TestApi): Promise<string[]> {
  const { rows: tables } = await api.database.pool.query<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables
      where schemaname not in ('pg_catalog', 'information_schema')`,
  );
  const { plain, hex } = spellings();
  const found: string[] = [];
  for (const { name } of tables) {
    const { rowCount } = await api.database.pool.query(
      `select from ${name} t where t::text ilike any($1::text[]) limit 1`,
      [[`%${plain}%`, `%${hex}%`]],
    );
    if (rowCount) found.push(name);
  }
  const root = api.get<Env>(ENV).STORAGE_ROOT;
  const files = await readdir(root, { recursive: true, withFileTypes: true }).catch(() => []);
  for (const file of files.filter((entry) => entry.isFile())) {
    const text = (await readFile(join(file.parentPath, file.name))).toString('latin1');
    if (holdsCanary(text) || holdsCanary(file.name) || file.name.endsWith('.zip')) found.push(file.name);
  }
  return found;
}
