import { randomUUID } from 'node:crypto';
import { aCountedVote, anElection, aProposal, endElections } from '../../features/governance/testing/charter.factory';
import { aMatch } from '../../features/matching/testing/match.factory';
import { aConversation } from '../../features/messaging/testing/conversation.factory';
import {
  aConclusion,
  aStoryAsked,
  anAnswer,
  anOpportunity,
} from '../../features/opportunities/testing/opportunity.factory';
import { anInvitedPost, aSignedPost } from '../../features/posts/testing/co-author.factory';
import { aPoll, vote } from '../../features/posts/testing/poll.factory';
import { aLinkedPost } from '../../features/posts/testing/linked-post.factory';
import { aPost } from '../../features/posts/testing/post.factory';
import { MandatesService } from '../../features/territories';
import { aBlockedWord, aHeldPost } from '../../features/screening/testing/screening.factory';
import { EMPTY_PROFILE, OPEN_AUDIENCES } from '../../features/profiles/testing/profile.factory';
import {
  oneself,
  link,
  installation,
  within,
  of,
  theMember,
  aPostOf,
  anOpportunityOf,
  aConversationOf,
  type Sample,
} from './sample';
import {
  REASON,
  inAWeek,
  aComment,
  aSuspendedMember,
  anInvitation,
  NO_TIE,
  aList,
  NOT_WAITING,
  aRequest,
  aCharterChange,
  aSavedSearch,
  anOpportunitySearch,
  PAGE,
  aPage,
  aClaim,
  aBlock,
  aDraft,
  aFolder,
  anIntroductionOf,
  aTopic,
} from './sample-subjects';

/**
 * One line an operation. A new one is added here, with what it is about; the matrix then calls it as everybody and
 * expects what its rule and the charter say. See README.md beside this file.
 */
export const SAMPLES: Readonly<Record<string, Sample>> = {
  // Posts, opportunities, discussions
  feed: within(),
  contentMap: within(),
  markFeedSeen: within(),
  chooseFeed: oneself,
  feedFormula: oneself,
  whySeen: of('somebody', async ({ author }) => ({ subject: (await aPost(author)).publicId })),
  post: aPostOf(),
  publishPost: within({ body: 'Bonjour' }),
  editPost: aPostOf({ body: 'Bonsoir', version: 1 }),
  deletePost: aPostOf(),
  postVersions: aPostOf(),
  archivedPosts: within(),
  archivePost: aPostOf(),
  unarchivePost: of('private', async ({ author }) => {
    const { publicId: id } = await aPost(author);
    await author.client.get(`mutation ($id: ID!) { archivePost(id: $id) }`, { id });
    return { id };
  }),
  inviteCoAuthors: of('somebody', async ({ author, neighbour }) => ({
    post: (await aPost(author)).publicId,
    coAuthors: [neighbour.publicId],
  })),
  answerCoAuthorship: of('somebody', async ({ author, neighbour }) => ({
    post: await anInvitedPost(author, neighbour),
    accept: true,
  })),
  endCoAuthorship: of('somebody', async ({ author, neighbour }) => ({
    post: await anInvitedPost(author, neighbour),
    member: neighbour.publicId,
  })),
  offerPost: of('somebody', async ({ author, neighbour }) => ({
    post: (await aSignedPost(author, neighbour)).publicId,
    member: neighbour.publicId,
  })),
  answerPostOffer: of('somebody', async ({ author, neighbour }) => ({
    post: (await aSignedPost(author, neighbour)).publicId,
    accept: true,
  })),
  removeLinkPreview: of('somebody', async ({ author, api }) => ({ post: await aLinkedPost(api, author) })),
  drafts: within(),
  draft: of('private', aDraft),
  saveDraft: within({ id: randomUUID(), version: 0, content: '{}' }),
  deleteDraft: of('private', aDraft),
  restoreDraft: of('private', async (stage) => {
    const draft = await aDraft(stage);
    await stage.author.client.get(`mutation ($input: DraftInput!) { deleteDraft(input: $input) }`, { input: draft });
    return draft;
  }),
  scheduleDraft: of('private', async (stage) => ({ ...(await aDraft(stage)), version: 1, publishAt: inAWeek() })),
  vote: of('somebody', async ({ author }) => ({ post: (await aPoll(author)).publicId, choices: [0] })),
  closePoll: of('somebody', async ({ author }) => ({ post: (await aPoll(author)).publicId })),
  pollVoters: of('somebody', async ({ author }) => {
    const poll = await aPoll(author, { isNamed: true });
    await vote(author, poll, [0]);
    return { post: poll.publicId, position: 0 };
  }),
  restoreSubject: of('private', async ({ author }) => {
    const { publicId: id } = await aPost(author);
    await author.client.get(`mutation ($id: ID!) { deletePost(id: $id) }`, { id });
    return { id };
  }),
  featured: within(),
  featureSubject: of('somebody', async ({ author }) => ({
    subject: (await aPost(author)).publicId,
    until: inAWeek(),
  })),
  unfeatureSubject: aPostOf(),
  contentToReview: within(),
  freshness: within(),
  confirmSubject: aPostOf(),
  askForReview: aPostOf(),
  flagOutdated: of('somebody', async ({ author }) => ({ subject: (await aPost(author)).publicId })),
  withdrawOutdatedFlag: aPostOf(),
  countView: aPostOf(),
  comment: of('somebody', async ({ author }) => ({ subject: (await aPost(author)).publicId, body: 'Bravo' })),
  readComment: of('somebody', aComment),
  editComment: of('somebody', async (stage) => ({ ...(await aComment(stage)), body: 'Bravo à tous', version: 1 })),
  deleteComment: of('somebody', aComment),
  restoreComment: of('private', async (stage) => {
    const { id } = await aComment(stage);
    await stage.author.client.get(`mutation ($id: ID!) { deleteComment(id: $id) }`, { id });
    return { id };
  }),
  react: of('somebody', async ({ author }) => ({ subject: (await aPost(author)).publicId, kind: 'BRAVO' })),
  reactions: of('somebody', async ({ author }) => ({ subject: (await aPost(author)).publicId })),
  unansweredQuestions: within(),
  acceptAnswer: of('somebody', async ({ author, territory }) => {
    const input = { territory: territory.publicId, kind: 'QUESTION', body: 'Où acheter du chêne ?' };
    const ask = `mutation ($input: PublishPostInput!) { publishPost(input: $input) { id } }`;
    return { post: (await author.client.get(ask, { input })).publishPost.id };
  }),
  opportunities: within(),
  opportunity: anOpportunityOf(),
  publishOpportunity: within({ title: 'Du chêne local', body: 'Quatre mètres cubes.' }),
  editOpportunity: anOpportunityOf({ title: 'Du chêne', body: 'Cinq mètres cubes.', version: 1 }),
  withdrawOpportunity: anOpportunityOf(),
  extendOpportunity: anOpportunityOf({ deadline: new Date() }),
  reopenOpportunity: anOpportunityOf(),
  deleteOpportunity: anOpportunityOf(),
  audienceSize: within(),
  opportunityGuests: of('somebody', async ({ author }) => ({ opportunity: (await anOpportunity(author)).publicId })),
  openOpportunityTo: of('somebody', async ({ author, neighbour }) => ({
    opportunity: (await anOpportunity(author)).publicId,
    members: [neighbour.publicId],
  })),
  closeOpportunityTo: of('somebody', async ({ author, neighbour }) => {
    const { publicId: opportunity } = await anOpportunity(author);
    await author.client.get(`mutation ($input: OpenOpportunityInput!) { openOpportunityTo(input: $input) { since } }`, {
      input: { opportunity, members: [neighbour.publicId] },
    });
    return { opportunity, member: neighbour.publicId };
  }),
  answerOpportunity: of('somebody', async ({ author }) => ({
    opportunity: (await anOpportunity(author)).publicId,
    body: 'Bonjour',
    clientMessageId: randomUUID(),
  })),
  opportunityAnswers: of('somebody', async ({ author }) => ({ opportunity: (await anOpportunity(author)).publicId })),
  shortlistAnswer: of('private', async ({ author, neighbour }) => ({ id: await anAnswer(author, neighbour) })),
  releaseAnswer: of('private', async ({ author, neighbour }) => ({ id: await anAnswer(author, neighbour) })),
  declineAnswer: of('private', async ({ author, neighbour }) => ({
    answer: await anAnswer(author, neighbour),
    body: 'Merci, et à une prochaine fois.',
    clientMessageId: randomUUID(),
  })),
  concludeOpportunity: anOpportunityOf({ kind: 'CONTRACT' }),
  creditSuggestions: of('somebody', async ({ author }) => ({ opportunity: (await anOpportunity(author)).publicId })),
  confirmOutcome: of('private', async ({ author, neighbour }) => ({ id: await aConclusion(neighbour, author) })),
  proposeStory: of('somebody', async ({ author, neighbour }) => ({
    id: await aConclusion(author, neighbour),
    title: 'Un contrat',
    text: 'Tout a commencé ici.',
  })),
  answerStory: of('private', async ({ author, neighbour }) => ({
    id: await aStoryAsked(neighbour, author),
    isAgreed: false,
  })),
  leaveOutcome: of('private', async ({ author, neighbour }) => ({ id: await aConclusion(neighbour, author) })),
  ownOpportunities: within(),
  answeredOpportunities: within(),

  // What one keeps
  bookmarks: within(),
  bookmarkShelf: within(),
  saveSubject: of('somebody', async ({ author }) => ({ subject: (await aPost(author)).publicId })),
  unsaveSubject: aPostOf(),
  createBookmarkFolder: within({ name: `Dossier ${randomUUID()}` }),
  renameBookmarkFolder: of('private', async (stage) => ({
    ...(await aFolder(stage)),
    name: `Dossier ${randomUUID()}`,
  })),
  deleteBookmarkFolder: of('private', aFolder),

  // Topics
  topics: within(),
  topicChoices: within(),
  topic: of('somebody', aTopic),
  chooseTopic: of('somebody', async (stage) => ({ ...(await aTopic(stage)), choice: 'FOLLOWED' })),

  // Screening
  ownHeldContents: within(),
  withdrawHeldContent: of('private', async ({ api, author, territory }) => ({
    content: await aHeldPost(api, author, territory),
  })),
  approveHeldContent: of('territory', async ({ api, author, territory }) => ({
    content: await aHeldPost(api, author, territory),
  })),
  refuseHeldContent: of('territory', async ({ api, author, territory }) => ({
    content: await aHeldPost(api, author, territory),
    reason: REASON,
  })),
  reopenHeldContent: {
    ...of('territory', async ({ api, author, territory }) => ({ content: await aHeldPost(api, author, territory) })),
    narrower: 'a refusal is taken back by whoever spoke it',
  },
  blockWord: of('territory', ({ territory }) => ({
    territory: territory.publicId,
    word: `mot ${randomUUID()}`,
    answer: 'HOLD',
  })),
  unblockWord: of('territory', async ({ api, territory }) => ({ word: await aBlockedWord(api, territory) })),
  holdFirstPosts: within({ holds: false }),

  // Messages
  conversations: oneself,
  startConversation: theMember(),
  conversation: aConversationOf('id'),
  markConversationRead: aConversationOf('conversation', { sequence: 1 }),
  sendMessage: of('private', async ({ author, neighbour }) => ({
    conversation: await aConversation(author, neighbour),
    body: 'Bonjour',
    clientMessageId: randomUUID(),
  })),

  // Territories, members, charter
  territory: within(),
  joinableTerritory: oneself,
  joinableTerritories: oneself,
  communes: oneself,
  officialPerimeters: installation,
  joinTerritory: oneself,
  leaveTerritory: within(),
  communityActivity: within(),
  interactions: { ...theMember(), isListed: true },
  updateCharter: of('territory', aCharterChange),
  charterPreview: within({ preset: 'GUIDED' }),
  grantMandate: theMember({ kind: 'moderator' }),
  endMandate: of('somebody', async ({ api, author }) => {
    await api
      .get(MandatesService)
      .giveMandate(author.key, { kind: 'moderator', isManaging: false, grantedBy: null, months: 1 });
    return { member: author.publicId, kind: 'moderator' };
  }),
  blockMember: theMember(),
  unblock: of('private', aBlock),
  suspendMember: of('somebody', ({ author }) => ({ member: author.publicId, reason: REASON, until: inAWeek() })),
  removeMember: theMember({ reason: REASON }),
  resumeMember: of('territory', aSuspendedMember),

  // Proposals, votes, elections
  sponsorProposal: of('territory', async (stage) => ({ id: await aProposal(stage) })),
  withdrawProposal: of('territory', async (stage) => ({ id: await aProposal(stage) })),
  castBallot: {
    ...of('territory', async (stage) => ({ vote: await aCountedVote(stage), choice: 'FOR' })),
    narrower: 'a vote that was counted takes no ballots',
  },
  openElection: of('territory', async ({ api, territory }) => {
    await endElections(api, territory);
    return { territory: territory.publicId, mandate: 'moderator' };
  }),
  standInElection: of('territory', async (stage) => ({
    election: await anElection(stage),
    statement: 'Je répondrai à chacun.',
  })),
  withdrawCandidacy: {
    ...of('territory', async (stage) => ({ election: await anElection(stage) })),
    narrower: 'whoever does not stand has nothing to withdraw',
  },
  castElectionBallot: {
    ...of('territory', async (stage) => ({ election: await anElection(stage) })),
    narrower: 'people stand before anybody votes',
  },
  nameCaretaker: installation,

  // Invitations
  invitation: link,
  invitedMembership: link,
  inviteMember: within({ email: 'nouveau@example.test' }),
  createInvitationLink: within({ maxUses: 5 }),
  renewInvitationLink: {
    ...of('territory', anInvitation),
    narrower: 'whoever merely invites sees their own invitations',
  },
  revokeInvitation: { ...of('territory', anInvitation), narrower: 'whoever merely invites sees their own invitations' },
  acceptInvitation: oneself,
  signUpInvited: link,

  // Notices, jobs
  notices: oneself,
  markNoticesSeen: { about: 'oneself', values: () => ({ ids: [] }) },
  updateContactBudget: oneself,
  jobRun: oneself,
  cancelJob: oneself,

  // What is held of oneself
  exportMyData: oneself,
  eraseAccount: oneself,
  cancelErasure: oneself,

  // The account and its sessions
  viewer: link,
  sessions: oneself,
  revokeSession: oneself,
  revokeOtherSessions: oneself,
  signOut: oneself,
  signOutEverywhere: oneself,
  updateAccount: oneself,
  changePassword: oneself,
  resendVerification: oneself,
  signIn: link,
  signUp: link,
  signInByLink: link,
  requestSignInLink: link,
  requestPasswordReset: link,
  resetPassword: link,
  security: oneself,
  addPasskey: oneself,
  beginPasskey: oneself,
  beginPasskeyAssertion: oneself,
  proveByPasskey: oneself,
  proveByPassword: oneself,
  removePasskey: oneself,
  renamePasskey: oneself,
  beginSecondFactor: oneself,
  confirmSecondFactor: oneself,
  endSecondFactor: oneself,
  renewRecoveryCodes: oneself,
  completeSignIn: link,
  signInByPasskey: link,
  changeEmail: { about: 'oneself', values: () => ({ email: 'ailleurs@example.test' }) },
  beginProviderLink: oneself,
  unlinkProvider: oneself,
  confirmEmail: link,
  undoEmailChange: link,
  providerGuest: link,
  signInProvider: link,
  signUpByProvider: link,
  verifyEmail: link,
  setupOpen: link,
  claimSetup: link,

  // Joining, the first steps, the welcome
  requestToJoin: oneself,
  withdrawJoinRequest: oneself,
  approveJoinRequest: of('territory', aRequest),
  refuseJoinRequest: of('territory', async (stage) => ({ ...(await aRequest(stage)), reason: REASON })),
  updateJoiningPolicy: within({ joining: 'OPEN' }),
  answerFirstStep: { ...within({ step: 'MISSION' }), narrower: 'steps follow one another' },
  setWelcoming: within({ welcoming: true }),
  claimArrival: { ...theMember(), narrower: NOT_WAITING },
  releaseArrival: { ...theMember(), narrower: NOT_WAITING },
  greetArrival: { ...theMember({ body: 'Bienvenue', clientMessageId: randomUUID() }), narrower: NOT_WAITING },

  // The territory's own page
  updateTerritory: within({
    name: 'Roissy',
    languages: ['fr'],
    legalNotices: 'Mairie de Roissy',
    motto: 'Ensemble',
    version: 1,
  }),
  changePerimeter: { ...within({ add: [], remove: [] }), narrower: 'an empty change is none' },
  setTerritoryLogo: { ...within(), narrower: 'a logo is uploaded first' },

  // Lists of people
  imports: within(),
  import: of('territory', aList),
  importRows: of('territory', aList),
  checkImport: of('territory', async (stage) => ({ ...(await aList(stage)), roles: ['EMAIL'], version: 1 })),
  confirmImport: { ...of('territory', aList), narrower: 'a list is confirmed once it was checked' },
  cancelImport: { ...of('territory', aList), narrower: 'a list that does not run cannot be cancelled' },
  discardImport: of('territory', aList),

  // Profiles, the directory, connections
  memberProfile: theMember(),
  updateProfile: within({ ...EMPTY_PROFILE, audiences: OPEN_AUDIENCES }),
  directory: within(),
  directoryCounts: within(),
  directoryMap: within(),
  saveSearch: within({ name: 'Les menuisiers', filter: { search: 'menuisier' } }),
  viewerMatches: within(),
  matchLessons: within(),
  forgetMatchLessons: within(),
  dismissMatch: of('private', async ({ api, author, neighbour }) => ({
    match: await aMatch(api, neighbour, author),
    reason: 'OTHER',
  })),
  savedSearches: within(),
  deleteSavedSearch: of('private', aSavedSearch),
  marketFigures: within(),
  opportunityCounts: within(),
  savedOpportunitySearches: within(),
  saveOpportunitySearch: within({ name: 'Le bois', query: 'q=bois', alert: 'DAILY' }),
  setOpportunityAlert: of('private', anOpportunitySearch),
  contacts: within(),
  followMember: theMember(),
  unfollowMember: theMember(),
  requestConnection: theMember(),
  acceptConnection: { ...theMember(), narrower: NO_TIE },
  declineConnection: { ...theMember(), narrower: NO_TIE },
  withdrawConnection: { ...theMember(), narrower: NO_TIE },
  removeConnection: { ...theMember(), narrower: NO_TIE },

  // Introductions
  introductionPaths: theMember(),
  organisationIntroductionPaths: of('territory', aPage),
  introductions: within({ role: 'REQUESTER' }),
  introduction: of('private', anIntroductionOf),
  introductionSettings: within(),
  acceptIntroductions: within({ accepts: true }),
  requestIntroduction: {
    ...of('somebody', ({ author, neighbour }) => ({
      member: author.publicId,
      through: [neighbour.publicId],
      context: 'Je cherche un atelier pour douze escaliers.',
    })),
    narrower: 'nobody is led to somebody by a neighbour who deals with neither',
  },
  passOnIntroduction: {
    ...of('private', async (stage) => ({
      introduction: (await anIntroductionOf(stage)).id,
      words: 'Je vous présente quelqu’un de confiance.',
    })),
    narrower: 'whoever asks does not pass it on',
  },
  acceptIntroduction: { ...of('private', anIntroductionOf), narrower: 'whoever asks decides nothing' },
  declineIntroduction: { ...of('private', anIntroductionOf), narrower: 'whoever asks decides nothing' },
  withdrawIntroduction: of('private', anIntroductionOf),
  answerIntroductionOutcome: {
    ...of('private', async (stage) => ({ introduction: (await anIntroductionOf(stage)).id, outcome: 'NO' })),
    narrower: 'nobody is asked about one that was not accepted',
  },

  // Trust
  trust: within(),
  delegation: within(),
  stewardship: within(),
  supportSteward: theMember(),
  withdrawSteward: { ...theMember(), narrower: 'nobody has been proposed' },
  resignSteward: { ...within(), narrower: 'whoever is no steward has nothing to resign' },

  // Organisations
  organisations: within(),
  organisation: of('territory', async (stage) => ({ id: (await aPage(stage)).organisation })),
  createOrganisation: within(PAGE),
  editOrganisation: of('territory', async (stage) => ({ id: (await aPage(stage)).organisation, ...PAGE, version: 1 })),
  removeOrganisation: of('territory', async (stage) => ({ id: (await aPage(stage)).organisation })),
  claimOrganisation: of('territory', async (stage) => ({ ...(await aPage(stage)), role: 'EDITOR', note: '' })),
  withdrawClaim: { ...of('territory', aPage), narrower: 'whoever claims nothing has nothing to withdraw' },
  decideClaim: { ...of('territory', aClaim), narrower: 'claims are seen by those who decide about them' },
  setOrganisationRole: {
    ...of('territory', async (stage) => ({
      ...(await aPage(stage)),
      member: stage.neighbour.publicId,
      role: 'EDITOR',
    })),
    narrower: 'the neighbour does not belong to it',
  },
  removeFromOrganisation: {
    ...of('territory', async (stage) => ({ ...(await aPage(stage)), member: stage.neighbour.publicId })),
    narrower: 'the neighbour does not belong to it',
  },
  setLogo: of('territory', aPage),

  // Media
  upload: oneself,
  describeUpload: oneself,
  setPhoto: oneself,
  removePhoto: oneself,

  // The operator
  installation,
  createTerritory: installation,
  suspendTerritory: installation,
  resumeTerritory: installation,
  archiveTerritory: installation,
};
