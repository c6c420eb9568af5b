/** Bounds that both sides enforce; lengths are in UTF-16 code units, as `maxlength` counts them. */
export const LIMITS = {
  name: { min: 2, max: 80 },
  headline: { max: 140 },
  /** A short word or two that others may search for. */
  tag: { min: 2, max: 40 },
  tags: 10,
  profileLinks: 5,
  connectionNote: { max: 300 },
  /** Requests of one member in a territory that wait for an answer. */
  openConnectionRequests: 50,
  /** Words of an introduction, and requests of one member in a territory that nobody has answered. */
  introductionWords: { min: 20, max: 1_500 },
  openIntroductions: 5,
  savedSearchName: { min: 2, max: 60 },
  savedSearches: 20,
  /** Contents that one member keeps in a territory, and their folders. */
  bookmarks: 2_000,
  bookmarkFolders: 50,
  bookmarkFolderName: { min: 1, max: 60 },
  email: { max: 254 },
  password: { min: 8, max: 128 },
  postBody: { max: 5_000 },
  storyTitle: { min: 3, max: 120 },
  storyExtract: { max: 280 },
  pollOptions: { min: 2, max: 10 },
  pollOption: { max: 80 },
  /** How long a poll may stay open. */
  pollDays: 365,
  /** Characters of a draft's JSON, and drafts of one member in a territory. */
  draftContent: { max: 200_000 },
  drafts: 50,
  commentBody: { max: 2_000 },
  opportunityTitle: { min: 3, max: 120 },
  opportunityBody: { max: 5_000 },
  opportunityVolume: { max: 80 },
  /** Communes, sectors and skills that one opportunity names; kilometres around its place; euros. */
  opportunityCommunes: 10,
  opportunitySectors: 10,
  opportunityRadius: { min: 1, max: 300 },
  opportunityAmount: 2_000_000_000,
  opportunityAnswer: { max: 1_000 },
  outcomePartner: { min: 2, max: 120 },
  outcomeThanks: { max: 600 },
  /** What a story about an outcome says before its author goes on with it. */
  outcomeStory: { max: 3_000 },
  /** People who are thanked for an introduction or a relay. */
  outcomeCredits: 5,
  /** Days that one is open where its owner says nothing, at most, and by how many each extension moves that. */
  opportunityDays: { usual: 60, most: 365, extension: 30 },
  messageBody: { max: 4_000 },
  restrictionReason: { min: 10, max: 1_000 },
  outdatedReason: { max: 500 },
  /** Contents at the head of a territory, and how many days each may stay there. */
  featured: { atOnce: 3, days: 31 },
  mentions: 20,
  /** People who sign one content with its author, and whom the author waits for. */
  coAuthors: 5,
  /** People to whom one content is open one by one. */
  guests: 100,
  /** Contents of one place that a map counts. */
  placedContents: 500,
  /** Letters of a hashtag, and how many a content may name. */
  topic: { min: 2, max: 50 },
  topics: 10,
  /** Topics that one member follows or mutes in a territory. */
  topicChoices: 200,
  /** People one account keeps away. */
  blocks: 500,
  joiningQuestions: 5,
  joiningQuestion: { max: 200 },
  joiningAnswer: { max: 1_000 },
  /** A word that a territory looks out for, or a few that follow one another. */
  blockedWord: { min: 3, max: 60 },
  blockedWords: 300,
  refusalReason: { max: 500 },
  invitationNote: { max: 1_000 },
  invitationLabel: { max: 80 },
  invitationUses: 1_000,
  invitationDays: 365,
  /** Bytes and rows of a list of people to invite. */
  importBytes: 10_485_760,
  importRows: 20_000,
  importOrigin: { min: 10, max: 300 },
  charterWhy: { min: 3, max: 500 },
  candidacyStatement: { min: 10, max: 600 },
  /** Members who may have to stand by one act. */
  sponsors: 5,
  territoryName: { min: 2, max: 80 },
  territoryMotto: { max: 120 },
  legalNotices: { max: 5_000 },
  /** Bytes of an uploaded picture. */
  imageBytes: 10_485_760,
  /** Pixels of a picture, counted before any of them is decoded, and of its longer side. */
  imagePixels: 40_000_000,
  imageSide: 12_000,
  /** Pixels of its shorter side: with fewer it would look blurred. */
  imageSmallestSide: 96,
  imageAlt: { max: 240 },
  /** Pictures and documents of one post. */
  postImages: 10,
  postDocuments: 3,
  /** Bytes of an uploaded document. */
  documentBytes: 20_971_520,
  documentName: { max: 120 },
  organisationName: { min: 2, max: 80 },
  organisationDescription: { max: 3_000 },
  organisationLinks: 5,
  claimNote: { max: 500 },
  /** A long text: characters of its JSON, nodes, levels; and what a picture's legend and a link may hold. */
  richText: { length: 200_000, nodes: 4_000, depth: 12, caption: 300, address: 2_000 },
  pageSize: 100,
  /** Bytes of one socket frame. */
  socketFrame: 65_536,
} as const;

/** Version of the terms of use that sign-up accepts; a new text gets a new version. */
export const TERMS_VERSION = '2026-11-01';
