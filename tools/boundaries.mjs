/**
 * Who may import whom. The lint rule `house/boundaries`, the diagram of docs/architecture.md and its drift check all
 * read this file and nothing else.
 */

/** Tiers of the API's features, from the ground up: each may import those below it, never its own nor those above. */
export const tiers = ['foundation', 'activity', 'overview'];

export const features = {
  identity: 'foundation',
  territories: 'foundation',
  media: 'foundation',
  ledger: 'foundation',
  organisations: 'foundation',
  subjects: 'foundation',
  topics: 'foundation',
  discussions: 'foundation',
  attention: 'foundation',
  screening: 'foundation',
  connections: 'foundation',
  profiles: 'foundation',
  'saved-searches': 'foundation',
  posts: 'activity',
  messaging: 'activity',
  opportunities: 'activity',
  introductions: 'activity',
  freshness: 'activity',
  bookmarks: 'activity',
  featuring: 'activity',
  joining: 'activity',
  governance: 'activity',
  feed: 'overview',
  portal: 'overview',
  insights: 'overview',
  trust: 'overview',
  installation: 'overview',
  directory: 'overview',
  exchange: 'overview',
  matching: 'overview',
};

/** Imports inside one tier, each with the reason that makes it downward in spirit. */
export const sideways = [
  { from: 'territories', to: 'identity', because: 'a member is an account in a territory' },
  { from: 'media', to: 'identity', because: 'an upload belongs to the account that sent it' },
  { from: 'territories', to: 'media', because: 'a member shows the photo of their account' },
  { from: 'territories', to: 'ledger', because: 'mandates and changes of the charter are recorded acts' },
  { from: 'ledger', to: 'identity', because: 'people kept apart learn nothing of one another' },
  { from: 'organisations', to: 'identity', because: 'what is visible depends on the account that looks' },
  { from: 'organisations', to: 'territories', because: 'a page belongs to a territory and its people are members' },
  { from: 'organisations', to: 'media', because: 'an organisation shows its logo' },
  { from: 'organisations', to: 'ledger', because: 'a page made and a claim decided are recorded acts' },
  { from: 'subjects', to: 'organisations', because: 'a content may speak in the name of an organisation' },
  { from: 'exchange', to: 'feed', because: 'what is held of a person is handed over and erased wherever it is' },
  { from: 'exchange', to: 'directory', because: 'what is held of a person is handed over and erased wherever it is' },
  { from: 'exchange', to: 'trust', because: 'what is held of a person is handed over and erased wherever it is' },
  { from: 'exchange', to: 'matching', because: 'what is held of a person is handed over and erased wherever it is' },
  { from: 'subjects', to: 'identity', because: 'what is visible depends on the account that looks' },
  { from: 'subjects', to: 'territories', because: 'content belongs to a territory and a member' },
  { from: 'subjects', to: 'media', because: 'what is public shows its pictures to visitors' },
  { from: 'discussions', to: 'identity', because: 'a comment is written by the signed-in account' },
  { from: 'discussions', to: 'territories', because: 'the charter says who may comment and react' },
  { from: 'discussions', to: 'subjects', because: 'comments and reactions hang on the spine' },
  { from: 'discussions', to: 'organisations', because: 'a text may mention an organisation' },
  { from: 'screening', to: 'organisations', because: 'a text may mention an organisation' },
  { from: 'discussions', to: 'screening', because: 'a comment passes the gate before it is published' },
  { from: 'discussions', to: 'ledger', because: 'an answer is a recorded act' },
  { from: 'topics', to: 'identity', because: 'a member follows and mutes topics' },
  { from: 'topics', to: 'territories', because: 'a topic belongs to a territory' },
  { from: 'topics', to: 'subjects', because: 'a topic is what contents are about' },
  { from: 'attention', to: 'identity', because: 'a notice is for an account and may become a mail' },
  { from: 'attention', to: 'territories', because: 'a notice names members of a territory' },
  { from: 'attention', to: 'subjects', because: 'a notice about content goes when the content goes' },
  { from: 'attention', to: 'organisations', because: 'a claim and its answer reach the people concerned' },
  { from: 'discussions', to: 'attention', because: 'a comment and a mention reach the people concerned' },
  { from: 'screening', to: 'identity', because: 'whoever is kept apart reviews nothing of one another' },
  {
    from: 'screening',
    to: 'territories',
    because: 'the charter says who reviews, and the members of a territory write',
  },
  { from: 'screening', to: 'ledger', because: 'a review and a change of its rules are recorded acts' },
  {
    from: 'screening',
    to: 'subjects',
    because: 'what was deleted may be said again, and a comment is about something',
  },
  { from: 'screening', to: 'media', because: 'the pictures of what is held wait with it' },
  { from: 'screening', to: 'attention', because: 'authors are told what became of what was held' },
  { from: 'connections', to: 'identity', because: 'the signed-in account acts' },
  { from: 'connections', to: 'territories', because: 'members of one territory connect' },
  { from: 'connections', to: 'ledger', because: 'asking, agreeing and following are recorded acts' },
  { from: 'connections', to: 'attention', because: 'a request reaches the other person' },
  { from: 'profiles', to: 'identity', because: 'a profile is shown to an account' },
  { from: 'profiles', to: 'territories', because: 'a profile describes a member' },
  { from: 'profiles', to: 'connections', because: 'some fields are for connections only' },
  { from: 'profiles', to: 'subjects', because: 'a profile lists what its member published' },
  { from: 'profiles', to: 'organisations', because: 'an organisation that two belong to is a reason to meet' },
  { from: 'saved-searches', to: 'identity', because: 'a search is saved by the signed-in account' },
  { from: 'saved-searches', to: 'territories', because: 'a member searches their territory' },
  { from: 'joining', to: 'messaging', because: 'a welcome opens a conversation' },
  { from: 'opportunities', to: 'messaging', because: 'an answer opens a conversation' },
  { from: 'opportunities', to: 'posts', because: 'what came to something may be told as a story' },
  { from: 'introductions', to: 'messaging', because: 'who was introduced talks' },
  { from: 'introductions', to: 'opportunities', because: 'an introduction may be about an opportunity' },
];

/**
 * The rest of the house, most precise path first. `may` lists the zones that a zone imports besides itself; entering
 * the features means entering one by its index.ts. `siblings: false` keeps the folders of a zone apart.
 */
const libs = ['libs/contracts', 'libs/messages', 'libs/rich-text'];
const api = [
  'apps/api/src/env.ts',
  'apps/api/src/platform',
  'apps/api/src/features',
  'apps/api/src/migrations',
  ...libs,
];
const web = ['apps/web/src/gql', 'libs/ui', ...libs];

export const zones = [
  { path: 'apps/api/src/env.ts', may: [] },
  { path: 'apps/api/src/platform', may: ['apps/api/src/env.ts', ...libs] },
  { path: 'apps/api/src/features', may: ['apps/api/src/env.ts', 'apps/api/src/platform', ...libs] },
  { path: 'apps/api/src/migrations', may: ['apps/api/src/platform'] },
  // The demo plays the same cast as the tests.
  { path: 'apps/api/src/demo', may: [...api, 'libs/testing'] },
  { path: 'apps/api/src/testing', may: [...api, 'apps/api/src', 'apps/api/src/demo', 'libs/testing'] },
  { path: 'apps/api/src', may: [...api, 'apps/api/src/demo'] },
  { path: 'apps/web/src/gql', may: [] },
  { path: 'apps/web/src/shared', may: web },
  { path: 'apps/web/src/features', siblings: false, may: [...web, 'apps/web/src/shared'] },
  { path: 'apps/web/src/routes', siblings: false, may: [...web, 'apps/web/src/features', 'apps/web/src/shared'] },
  { path: 'apps/web/src/app', may: [...web, 'apps/web/src/routes', 'apps/web/src/features', 'apps/web/src/shared'] },
  { path: 'apps/web/src', may: [...web, 'apps/web/src/app', 'apps/web/src/shared'] },
  { path: 'libs/contracts', may: [] },
  { path: 'libs/messages', may: ['libs/contracts'] },
  { path: 'libs/rich-text', may: ['libs/contracts'] },
  // The relief of a territory is drawn on screens and on paper alike.
  { path: 'libs/ui', may: ['libs/contracts'] },
  { path: 'libs/testing', may: ['libs/contracts'] },
  { path: 'e2e', may: ['libs/contracts', 'libs/testing'] },
];

/** Tests of the API reach further: they drive the whole of it, and use other features' factories. */
export const testZones = ['apps/api/src', 'apps/api/src/features', 'apps/api/src/testing', 'libs/testing'];
