import { ALL_HOSTILE_TEXTS, CANARY, HOSTILE_TEXTS } from '@rayonne/testing';
import type { Installation } from '../support/installation';

type Sql = Installation['sql'];

/** As a database may hold them. */
const TEXTS = ALL_HOSTILE_TEXTS.map((text) => text.replaceAll('\0', ''));

/** Where people write what may be long: every row holds them all. */
const LONG: Readonly<Record<string, readonly string[]>> = {
  comments: ['body'],
  comment_versions: ['body'],
  posts: ['body'],
  post_versions: ['body'],
  opportunities: ['body'],
  opportunity_answers: ['proposal'],
  opportunity_outcomes: ['thanks'],
  outcome_stories: ['words'],
  introductions: ['context'],
  introduction_steps: ['words'],
  messages: ['body'],
  organisation_pages: ['description'],
  territories: ['legal_notices'],
  invitations: ['note'],
  held_contents: ['refusal'],
  join_requests: ['reason'],
  link_previews: ['description'],
};

/** Where they write a line: the rows share them out, so that a list still looks like one. */
const LINES: Readonly<Record<string, readonly string[]>> = {
  accounts: ['name'],
  members: ['headline'],
  organisation_pages: ['name'],
  organisation_claims: ['note'],
  stories: ['title'],
  opportunities: ['title', 'volume'],
  opportunity_outcomes: ['partner_words'],
  outcome_stories: ['title'],
  poll_options: ['label'],
  topics: ['label'],
  media: ['alt', 'name'],
  connections: ['note'],
  outdated_flags: ['reason'],
  territories: ['name', 'motto', 'contact_email', 'contact_phone'],
  invitations: ['label', 'invitee_name'],
  joining_questions: ['question'],
  imports: ['file_name', 'note', 'origin'],
  import_rows: ['name', 'organisation', 'email'],
  saved_searches: ['name'],
  screening_words: ['word'],
  candidacies: ['statement'],
  charter_changes: ['why'],
  proposals: ['why'],
  member_restrictions: ['reason'],
  sessions: ['user_agent'],
  link_previews: ['title', 'site_name'],
};

const LISTS: Readonly<Record<string, readonly string[]>> = {
  member_profiles: ['links', 'can_help_with', 'looking_for', 'countries', 'cities', 'networks'],
  organisation_pages: ['links'],
  opportunities: ['skills'],
  import_rows: ['cells'],
};

const words = (text: string, ...marks: object[]) => ({ type: 'text', text, marks });
const paragraph = (...content: object[]) => ({ type: 'paragraph', content });

/** What an editor would never write, in the place of a story. */
const documentWith = (media: string) => ({
  type: 'doc',
  attrs: { onclick: `${CANARY}(1)` },
  content: [
    ...TEXTS.map((text) => paragraph(words(text, { type: 'bold' }))),
    ...TEXTS.map((href) => paragraph(words('lien', { type: 'link', attrs: { href, onclick: `${CANARY}(1)` } }))),
    ...TEXTS.map((id) => paragraph({ type: 'mention', attrs: { id, label: id } })),
    ...TEXTS.map((text) => ({ type: 'heading', attrs: { level: text, style: text }, content: [words(text)] })),
    ...TEXTS.map((text) => ({ type: 'figure', attrs: { media, alt: text, caption: text, onerror: `${CANARY}(1)` } })),
    ...TEXTS.map((src) => ({ type: 'figure', attrs: { media: src, src, alt: '', caption: '' } })),
    ...['script', 'iframe', 'image', 'html', 'svg', 'object', 'style'].map((type) => ({
      type,
      attrs: { src: 'x', srcdoc: TEXTS[0], onerror: `${CANARY}(1)`, html: TEXTS[0] },
      content: [words(HOSTILE_TEXTS['scripts']![0]!)],
    })),
  ],
});

async function fillTexts(sql: Sql, table: string, column: string, shares: number): Promise<void> {
  await sql(
    `update ${table} t set ${column} = t.${column} || ' ' || (
       select coalesce(string_agg(u.words, ' '), '') from unnest($1::text[]) with ordinality u(words, number)
        where (u.number + n.number) % least($2::int, n.count) = 0)
       from (select ctid as place, row_number() over (order by ctid) as number, count(*) over () as count
               from ${table} where ${column} is not null) n
      where n.place = t.ctid`,
    [TEXTS, shares],
  );
}

/** Lengths are bounded by the database too: what it would refuse is shown as well. */
async function dropBounds(sql: Sql): Promise<void> {
  const bounds = await sql<{ name: string; relation: string }>(
    `select conname as name, conrelid::regclass::text as relation from pg_constraint
      where contype = 'c' and connamespace = 'public'::regnamespace and pg_get_constraintdef(oid) ~ 'length\\('
        and not conislocal = false and conrelid::regclass::text = any($1)`,
    [[...new Set([LONG, LINES, LISTS].flatMap((tables) => Object.keys(tables)))]],
  );
  for (const { name, relation } of bounds) await sql(`alter table ${relation} drop constraint ${name}`);
}

async function fillDocuments(sql: Sql): Promise<void> {
  const [picture] = await sql<{ id: string }>(
    `select translate(encode(uuid_send(media_id), 'base64'), '+/=', '-_') as id from post_media limit 1`,
  );
  const document = documentWith(picture!.id);
  const all = TEXTS.join(' ');
  await sql(`update stories set document = $1`, [JSON.stringify(document)]);
  await sql(`update held_contents set input = input || $1::jsonb where input is not null`, [
    JSON.stringify({ body: all, title: all }),
  ]);
  await sql(`update join_requests set answers = $1::jsonb`, [
    JSON.stringify(TEXTS.map((text) => ({ question: text, answer: text }))),
  ]);
  await sql(`update post_drafts set content = $1::jsonb`, [
    JSON.stringify({ kind: 'STORY', body: all, story: { title: TEXTS[0], document }, poll: { options: TEXTS } }),
  ]);
  await sql(
    `update link_previews set state = 'ready', title = $1, description = $1, site_name = $2, url = $3, provider = 'peertube', player = $3`,
    [all, TEXTS[0], `javascript:${CANARY}(1)`],
  );
}

/** Puts every hostile text into every field where people write, past every check on the way in. */
export async function fillWithHostileTexts({ sql }: Installation): Promise<void> {
  await dropBounds(sql);
  for (const [table, columns] of Object.entries(LONG)) {
    for (const column of columns) await fillTexts(sql, table, column, 1);
  }
  for (const [table, columns] of Object.entries(LINES)) {
    for (const column of columns) await fillTexts(sql, table, column, 20);
  }
  for (const [table, columns] of Object.entries(LISTS)) {
    for (const column of columns) await sql(`update ${table} set ${column} = $1`, [TEXTS]);
  }
  await fillDocuments(sql);
  await sql(`update subjects set audience_kind = 'public', audience_sectors = '{}'`);
}
