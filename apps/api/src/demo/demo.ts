import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { CAST, DEMO_PASSWORD, OUTSIDER, type CastMember } from '@rayonne/testing';
import { VoteSettling } from '../features/governance';
import { hashPassword, newSecretToken } from '../features/identity';
import { DelegationService } from '../features/insights';
import { TiesGathering } from '../features/ledger';
import { CharterPresetModel, JoiningModel, MembersService, TerritoryOperations } from '../features/territories';
import { Database } from '../platform/database/database';
import { encodePublicId, encodeSharedId, decodePublicId } from '../platform/database/public-id';
import { DemoActor } from './demo-actor';
import { govern } from './demo-governance';
import { MARKET } from './demo-market';
import { CONVERSATIONS, SUBJECTS } from './demo-content';
import type { DemoOpportunity, DemoPost } from './demo-shapes';
import { LEAFLET } from './demo-media';
import { KINDS } from './demo-kinds';
import { bringList } from './demo-list';
import { PEOPLE } from './demo-people';
import { rememberPast } from './demo-past';
import { bringOrganisations } from './demo-organisations';
import { introducePeople } from './seeds/seed-introductions';
import { describePeople } from './seeds/seed-people';
import { DemoArrivalsRepository } from './demo-arrivals.repository';
import { DemoLivesRepository } from './demo-lives.repository';
import { DemoRepository } from './demo-repository';
import { discuss } from './seeds/seed-discussions';
import { keepSome } from './seeds/seed-bookmarks';
import { inviteCoAuthors } from './seeds/seed-co-authors';
import { seedLives } from './seeds/seed-lives';
import { seedArrivals } from './seeds/seed-arrivals';
import { bringMedia } from './seeds/seed-media';
import { leaveDrafts } from './seeds/seed-drafts';
import { keepApart } from './seeds/seed-safety';
import { saveSearches } from './seeds/seed-searches';
import { followTopics } from './seeds/seed-topics';
import { screenSomething } from './seeds/seed-screening';

const ROISSY_SIREN = '200055655';
const DAY_MS = 86_400_000;

type Actors = ReadonlyMap<string, DemoActor>;

/** As far back as curators see. */
const WEEKS_OF_VIEWS = 12;

/**
 * Gives an empty installation a territory with some weeks of life; gives whether it did. Whatever is not empty stays
 * as it is, but for a demo that was interrupted while it was made: that one is made anew.
 */
export async function seedDemo(app: NestFastifyApplication): Promise<boolean> {
  const repository = new DemoRepository(app.get(Database));
  const mark = await repository.mark();
  if (mark === 'complete') return false;
  if (mark === 'begun') await repository.wipe();
  else if (!(await repository.isEmpty())) return false;
  await repository.setMark('begun');
  const territoryId = await foundTerritory(app);
  await repository.dateCharterChange(territoryId, 45);
  const actors = await bringPeople(app, repository, territoryId);
  await describePeople(actors, territoryId);
  await keepApart(actors);
  const organisations = await bringOrganisations(actors, encodeSharedId(territoryId));
  const published = new Map<string, string>();
  for (const subject of [...SUBJECTS, ...MARKET, ...KINDS].toSorted((one, other) => other.hoursAgo - one.hoursAgo)) {
    const media = subject.kind === 'post' ? await bringMedia(app, actors.get(subject.by)!, subject.media) : undefined;
    const beside = { media, ...(subject.kind === 'post' && sharing(subject, published)) };
    const id = await publish(repository, actors, territoryId, subject, organisations, beside);
    if (subject.kind === 'opportunity') published.set(subject.title, id);
  }
  await followTopics(actors, territoryId);
  await keepSome(actors, encodeSharedId(territoryId));
  await saveSearches(actors, encodeSharedId(territoryId));
  await leaveDrafts(actors, encodeSharedId(territoryId));
  for (const { between, lines } of CONVERSATIONS) await converse(actors, between, lines);
  const lives = new DemoLivesRepository(app.get(Database));
  await seedLives({ territoryId, actors, dates: repository, repository: lives, published });
  const actorOf = (name: string) => actors.get(`${name}@demo.rayonne.example`)!;
  await govern({ repository, territoryId, territory: encodeSharedId(territoryId), actorOf });
  await app.get(VoteSettling).settleDue();
  await app.get(DelegationService).keep();
  await rememberPast(repository, territoryId, actors);
  await app.get(TiesGathering).gather();
  await introducePeople(actors);
  await repository.rememberViews(territoryId, WEEKS_OF_VIEWS * 7);
  await introduce(actors, territoryId);
  await bringList(actors.get(CAST.anne.email)!, territoryId);
  await seedArrivals({
    territoryId,
    actors,
    repository: new DemoArrivalsRepository(app.get(Database)),
    bring: (email, name) => bringAccount(app, repository, email, name),
  });
  await screenSomething(
    actors,
    encodeSharedId(territoryId),
    await bringMedia(app, actors.get(CAST.yassine.email)!, LEAFLET),
  );
  await repository.closeSessions();
  await repository.setMark('complete');
  return true;
}

/** What the territory says of itself. */
const introduce = (actors: Actors, territoryId: string) =>
  actors
    .get(CAST.anne.email)!
    .does(`mutation ($input: UpdateTerritoryInput!) { updateTerritory(input: $input) { id } }`, {
      input: {
        territory: encodeSharedId(territoryId),
        version: 1,
        name: 'Roissy Pays de France',
        motto: 'Aux portes du monde, les pieds sur terre',
        languages: ['fr', 'en'],
        contactEmail: 'bonjour@demo.rayonne.example',
        legalNotices: 'Territoire de démonstration. Les personnes et leurs propos sont imaginaires.',
      },
    });

export interface DemoAccount {
  readonly name: string;
  readonly email: string;
  readonly password: string;
  readonly role: string;
}

/** Whom a visitor of the demo can be. */
export const demoAccounts = (): DemoAccount[] =>
  Object.values(CAST).map(({ name, email, headline }) => ({ name, email, role: headline, password: DEMO_PASSWORD }));

/** Whether this database holds the demo, whose passwords everyone knows. */
export async function isDemo(app: NestFastifyApplication): Promise<boolean> {
  return (await new DemoRepository(app.get(Database)).mark()) !== null;
}

const foundTerritory = (app: NestFastifyApplication) =>
  app.get(TerritoryOperations).create({
    name: 'Roissy Pays de France',
    slug: 'roissy-pays-de-france',
    perimeter: { epciSiren: ROISSY_SIREN },
    preset: CharterPresetModel.GUIDED,
    joining: JoiningModel.OPEN,
  });

async function bringPeople(
  app: NestFastifyApplication,
  repository: DemoRepository,
  territoryId: string,
): Promise<Actors> {
  const passwordHash = await hashPassword(DEMO_PASSWORD);
  await repository.insertAccount(OUTSIDER.email, OUTSIDER.name, passwordHash);
  const actors = new Map<string, DemoActor>();
  for (const [index, person] of PEOPLE.entries()) {
    const accountId = await repository.insertAccount(person.email, person.name, passwordHash);
    const memberId = await admit(app, territoryId, accountId, person);
    await repository.describe(territoryId, memberId, person, 45 - index * 2);
    const { token, hash } = newSecretToken();
    await repository.openSession(accountId, hash);
    actors.set(person.email, new DemoActor(app, `rayonne=${token}`, encodePublicId({ territoryId, id: memberId })));
  }
  return actors;
}

/** Somebody with an account and no membership yet. */
async function bringAccount(
  app: NestFastifyApplication,
  repository: DemoRepository,
  email: string,
  name: string,
): Promise<DemoActor> {
  const accountId = await repository.insertAccount(email, name, await hashPassword(DEMO_PASSWORD));
  const { token, hash } = newSecretToken();
  await repository.openSession(accountId, hash);
  return new DemoActor(app, `rayonne=${token}`, '');
}

function admit(app: NestFastifyApplication, territoryId: string, accountId: string, person: CastMember) {
  const members = app.get(MembersService);
  const { persona, communeCode, mandate } = person;
  return members.admit({
    territoryId,
    accountId,
    persona,
    communeCode,
    mandate: mandate && { kind: mandate, isManaging: true, grantedBy: null, months: 12 },
  });
}

async function publish(
  repository: DemoRepository,
  actors: Actors,
  territoryId: string,
  subject: DemoPost | DemoOpportunity,
  organisations: ReadonlyMap<string, string>,
  beside: object,
): Promise<string> {
  const author = actors.get(subject.by)!;
  const where = { territory: encodeSharedId(territoryId), organisation: subject.as && organisations.get(subject.as) };
  const publicId =
    subject.kind === 'post'
      ? await author.does(`mutation ($input: PublishPostInput!) { publishPost(input: $input) { id } }`, {
          input: {
            ...where,
            ...subject.settings,
            kind: subject.asks ? 'QUESTION' : 'UPDATE',
            body: withMentions(subject.body, actors, organisations),
            ...subject.beside?.(),
            ...beside,
          },
        })
      : await author.does(`mutation ($input: PublishOpportunityInput!) { publishOpportunity(input: $input) { id } }`, {
          input: { ...where, ...subject.settings, ...opportunityInput(subject) },
        });
  if (subject.kind === 'opportunity') await openTo(actors, author, publicId, subject.guests ?? []);
  await discuss(actors, publicId, subject);
  if (subject.kind === 'post') {
    await inviteCoAuthors(actors, publicId, subject);
    await vote(actors, publicId, subject.votes ?? {});
  }
  const { id } = decodePublicId(publicId)!;
  await repository.datePublished(territoryId, id, subject.hoursAgo);
  await repository.dateComments(territoryId, id, subject.hoursAgo);
  if (subject.featuredDays) await feature(actors, publicId, subject.featuredDays);
  for (const { by, reason } of subject.doubts ?? []) {
    await actors.get(by)!.does(`mutation ($input: FlagOutdatedInput!) { flagOutdated(input: $input) { id } }`, {
      input: { subject: publicId, reason },
    });
  }
  return publicId;
}

async function openTo(actors: Actors, author: DemoActor, opportunity: string, guests: readonly string[]) {
  if (guests.length === 0) return;
  const members = guests.map((email) => actors.get(email)!.memberId);
  await author.asks(`mutation ($input: OpenOpportunityInput!) { openOpportunityTo(input: $input) { since } }`, {
    input: { opportunity, members },
  });
}

/** What a share publishes on, by the ids of the opportunities so far. */
const sharing = ({ shares }: DemoPost, published: ReadonlyMap<string, string>) =>
  shares !== undefined && { kind: 'SHARE', shared: { subject: published.get(shares) } };

const feature = (actors: Actors, subject: string, days: number) =>
  actors
    .get(CAST.anne.email)!
    .does(`mutation ($input: FeatureSubjectInput!) { featureSubject(input: $input) { id } }`, {
      input: { subject, until: new Date(Date.now() + days * DAY_MS).toISOString() },
    });

async function vote(actors: Actors, post: string, votes: NonNullable<DemoPost['votes']>) {
  for (const [email, choices] of Object.entries(votes)) {
    await actors.get(email)!.does(`mutation ($input: VoteInput!) { vote(input: $input) { id } }`, {
      input: { post, choices },
    });
  }
}

const opportunityInput = ({ direction, title, body, communeCode, deadlineInDays, about }: DemoOpportunity) => ({
  kind: 'BUSINESS',
  direction,
  title,
  body,
  communeCode,
  deadline: deadlineInDays && new Date(Date.now() + deadlineInDays * DAY_MS).toISOString(),
  ...about,
});

async function converse(
  actors: Actors,
  [first, second]: readonly [string, string],
  lines: readonly { by: string; text: string }[],
) {
  const conversation = await actors
    .get(first)!
    .does(`mutation ($input: StartConversationInput!) { startConversation(input: $input) { id } }`, {
      input: { member: actors.get(second)!.memberId },
    });
  for (const { by, text } of lines) {
    await actors.get(by)!.does(`mutation ($input: SendMessageInput!) { sendMessage(input: $input) { id } }`, {
      input: { conversation, body: text, clientMessageId: crypto.randomUUID() },
    });
  }
}

/** `@Anne Duval` and `@Brasserie du Ru` become the tokens that stand for them. */
function withMentions(body: string, actors: Actors, organisations: ReadonlyMap<string, string>): string {
  const people = PEOPLE.map(({ name, email }) => [name, actors.get(email)!.memberId] as const);
  return [...people, ...organisations].reduce((text, [name, id]) => text.replaceAll(`@${name}`, `<@${id}>`), body);
}
