import type { MessageId } from '@rayonne/messages';
import type { IconName } from '@rayonne/ui';

export interface NoticeLook {
  text: MessageId;
  icon: IconName;
}

const LOOKS: Readonly<Record<string, NoticeLook>> = {
  'connections.followed': { text: 'notices.followed', icon: 'me' },
  'connections.made': { text: 'notices.connected', icon: 'check' },
  'connections.requested': { text: 'notices.connectionRequested', icon: 'me' },
  'discussions.answered': { text: 'notices.commentAnswered', icon: 'comment' },
  'discussions.commented': { text: 'notices.commented', icon: 'comment' },
  'discussions.mentioned': { text: 'notices.mentioned', icon: 'me' },
  'discussions.organisation_mentioned': { text: 'notices.organisationMentioned', icon: 'installation' },
  'posts.draft_refused': { text: 'notices.draftRefused', icon: 'clock' },
  'freshness.flagged': { text: 'notices.contentFlagged', icon: 'clock' },
  'freshness.asked': { text: 'notices.reviewAsked', icon: 'clock' },
  'freshness.due': { text: 'notices.reviewDue', icon: 'clock' },
  'featuring.featured': { text: 'notices.featured', icon: 'check' },
  'freshness.orphaned': { text: 'notices.orphaned', icon: 'clock' },
  'matching.found': { text: 'notices.matchFound', icon: 'opportunity' },
  'joining.admitted': { text: 'notices.admitted', icon: 'door' },
  'opportunities.answered': { text: 'notices.answered', icon: 'opportunity' },
  'opportunities.expires_in_week': { text: 'notices.expiresInWeek', icon: 'clock' },
  'opportunities.expires_tomorrow': { text: 'notices.expiresTomorrow', icon: 'clock' },
  'opportunities.expired': { text: 'notices.expired', icon: 'clock' },
  'opportunities.found': { text: 'notices.found', icon: 'opportunity' },
  'opportunities.opened': { text: 'notices.opportunityOpened', icon: 'opportunity' },
  'opportunities.answers_waiting': { text: 'notices.answersWaiting', icon: 'messages' },
  'organisations.claim_made': { text: 'notices.claimMade', icon: 'installation' },
  'organisations.claim_accepted': { text: 'notices.claimAccepted', icon: 'installation' },
  'organisations.claim_refused': { text: 'notices.claimRefused', icon: 'installation' },
  'organisations.renumbered': { text: 'notices.renumbered', icon: 'installation' },
  'organisations.role_lapsed': { text: 'notices.roleLapsed', icon: 'installation' },
  'screening.held': { text: 'notices.held', icon: 'clock' },
  'screening.approved': { text: 'notices.heldApproved', icon: 'check' },
  'screening.refused': { text: 'notices.heldRefused', icon: 'edit' },
  'posts.shared': { text: 'notices.shared', icon: 'send' },
  'posts.co_author_invited': { text: 'notices.coAuthorInvited', icon: 'edit' },
  'posts.co_author_accepted': { text: 'notices.coAuthorAccepted', icon: 'check' },
  'posts.co_author_removed': { text: 'notices.coAuthorRemoved', icon: 'edit' },
  'posts.co_author_left': { text: 'notices.coAuthorLeft', icon: 'edit' },
  'posts.hand_over_offered': { text: 'notices.handOverOffered', icon: 'hand' },
  'posts.hand_over_taken': { text: 'notices.handOverTaken', icon: 'check' },
  'posts.handed_over': { text: 'notices.handedOver', icon: 'hand' },
  'posts.handed_on': { text: 'notices.handedOn', icon: 'hand' },
  'posts.answer_accepted': { text: 'notices.answerAccepted', icon: 'check' },
  'territories.resumed': { text: 'notices.resumed', icon: 'territory' },
  'trust.proposed': { text: 'notices.stewardProposed', icon: 'charter' },
  'trust.rose': { text: 'notices.rose', icon: 'check' },
  'territories.welcomed': { text: 'notices.welcomed', icon: 'territory' },
  'governance.sponsor_wanted': { text: 'notices.sponsorWanted', icon: 'charter' },
  'governance.vote_opened': { text: 'notices.voteOpened', icon: 'charter' },
  'governance.election_opened': { text: 'notices.electionOpened', icon: 'charter' },
  'governance.proposal_applied': { text: 'notices.proposalApplied', icon: 'charter' },
  'governance.proposal_set_aside': { text: 'notices.proposalSetAside', icon: 'charter' },
  'governance.election_decided': { text: 'notices.electionDecided', icon: 'charter' },
  'governance.mandate_given': { text: 'notices.mandateGiven', icon: 'charter' },
  'governance.mandate_ended': { text: 'notices.mandateEnded', icon: 'charter' },
  'governance.mandate_nears_end': { text: 'notices.mandateNearsEnd', icon: 'clock' },
  'governance.mandate_prolonged': { text: 'notices.mandateProlonged', icon: 'clock' },
};

/** `undefined` for a kind that a later version brought: this one has no words for it and leaves it out. */
export const noticeLook = (kind: string): NoticeLook | undefined => LOOKS[kind];
