import { createHash } from 'node:crypto';

/** An id that is the same each time. */
export const idOf = (...parts) => {
  const hex = createHash('sha256').update(parts.join('/')).digest('hex');
  return `01900000-${hex.slice(0, 4)}-7000-8000-${hex.slice(4, 16)}`;
};

/** As far as an opportunity may reach. */
const WIDEST = 300;

const ACCOUNT = `
  insert into accounts (id, email, name, locale, terms_version, terms_locale, declared_fifteen, email_verified_at)
  values ($1, $2, $3, 'fr', 'bench', 'fr', true, now())`;
const SESSION = `
  insert into sessions (account_id, token_hash, expires_at) values ($1::uuid, sha256($1::uuid::text::bytea), now() + interval '1 day')`;
const TERRITORY = `
  insert into territories (id, slug, name, code, charter_preset) values ($1, $2, $2, $2, 'custom')`;
const COMMUNES = `insert into territory_communes (territory_id, commune_code) select $1, unnest($2::text[])`;
const MEMBER = `
  insert into members (territory_id, id, account_id, persona, headline, commune_code) values ($1, $2, $3, $4, $5, $6)`;
const PROFILE = `
  insert into member_profiles (territory_id, member_id, sectors, can_help_with, looking_for, languages) values ($1, $2, $3, $4, $5, $6)`;
const ORGANISATION = `insert into organisations (id) values ($1)`;
const PAGE = `
  insert into organisation_pages (territory_id, id, organisation_id, kind, name, sector, description)
  values ($1, $2, $2, 'company', $3, $4, $5)`;
const PERSON = `insert into organisation_people (territory_id, page_id, member_id, role) values ($1, $2, $3, 'owner')`;
const SUBJECT = `
  insert into subjects (territory_id, id, kind, author_id, published_at, commune_code, organisation_id)
  values ($1, $2, 'opportunity', $3, now() - $4::int * interval '1 day', $5, $6)`;
const OPPORTUNITY = `
  insert into opportunities (territory_id, id, kind, direction, title, body, sectors, skills, commune_codes, radius_km,
                             amount_min, amount_max, deadline)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, now() + interval '60 days')`;

/** A territory for each query, with its candidates and nobody else; ids are `idOf(query.id, …)`. */
export async function fillQuality(client, set) {
  await client.query('set statement_timeout = 0');
  for (const query of set) await addQuery(client, query);
}

async function addQuery(client, query) {
  const territoryId = idOf(query.id, 'territory');
  const slug = `q-${idOf(query.id).slice(-12)}`;
  await client.query(TERRITORY, [territoryId, slug]);
  const communes = [query, ...query.candidates].map(({ commune }) => commune);
  await client.query(COMMUNES, [territoryId, [...new Set(communes.filter(Boolean))]]);
  for (const one of [query, ...query.candidates]) await addPerson(client, territoryId, one);
}

async function addPerson(client, territoryId, one) {
  const [accountId, memberId] = [idOf(one.id, 'account'), idOf(one.id, 'member')];
  await client.query(ACCOUNT, [
    accountId,
    `${idOf(one.id).slice(-12)}@example.test`,
    `Quelqu’un ${one.id}`.slice(0, 60),
  ]);
  await client.query(SESSION, [accountId]);
  const isMember = one.type === 'member';
  await client.query(MEMBER, [
    territoryId,
    memberId,
    accountId,
    one.persona ?? 'leader',
    isMember ? one.headline : null,
    isMember ? one.commune : null,
  ]);
  const pageId = one.organisation ? await addOrganisation(client, territoryId, one, memberId) : null;
  if (isMember) {
    const words = [one.sectors ?? [], one.canHelpWith ?? [], one.lookingFor ?? [], one.languages ?? []];
    await client.query(PROFILE, [territoryId, memberId, ...words]);
  } else await addOpportunity(client, { territoryId, memberId, pageId }, one);
}

async function addOrganisation(client, territoryId, { id, organisation }, memberId) {
  const pageId = idOf(id, 'page');
  const {
    name,
    sector = null,
    description = '',
  } = typeof organisation === 'string' ? { name: organisation } : organisation;
  await client.query(ORGANISATION, [pageId]);
  await client.query(PAGE, [territoryId, pageId, name, sector, description]);
  await client.query(PERSON, [territoryId, pageId, memberId]);
  return pageId;
}

async function addOpportunity(client, { territoryId, memberId, pageId }, one) {
  const id = idOf(one.id, 'opportunity');
  await client.query(SUBJECT, [territoryId, id, memberId, one.publishedDaysAgo ?? 0, one.commune, pageId]);
  await client.query(OPPORTUNITY, [
    territoryId,
    id,
    one.kind,
    one.direction,
    one.title,
    one.body,
    one.sectors ?? [],
    one.skills ?? [],
    one.commune ? [one.commune] : [],
    one.radiusKm ? Math.min(one.radiusKm, WIDEST) : null,
    one.amountMin ?? null,
    one.amountMax ?? null,
  ]);
}
