import { Injectable, type OnModuleInit } from '@nestjs/common';
import { OnEvent } from '../../platform/events/on-event.decorator';
import { Attention, type NoticeKind } from '../attention';
import { MandateEnded, MandateGiven, MandateNearsEnd, MandateProlonged } from '../territories';
import { ElectionDecided, ProposalDecided } from './governance.events';

const charter = (slug: string) => `/t/${slug}/charter`;
const community = (slug: string) => `/t/${slug}/community`;

export const SPONSOR_WANTED: NoticeKind = {
  name: 'governance.sponsor_wanted',
  mail: 'within budget',
  mailText: 'mail.notice.sponsorWanted',
  path: charter,
};
export const VOTE_OPENED: NoticeKind = {
  name: 'governance.vote_opened',
  mail: 'within budget',
  mailText: 'mail.notice.voteOpened',
  path: charter,
};
export const ELECTION_OPENED: NoticeKind = {
  name: 'governance.election_opened',
  mail: 'within budget',
  mailText: 'mail.notice.electionOpened',
  path: community,
};
const APPLIED: NoticeKind = { name: 'governance.proposal_applied', mail: 'never', path: charter };
const SET_ASIDE: NoticeKind = { name: 'governance.proposal_set_aside', mail: 'never', path: charter };
const ELECTION_DECIDED: NoticeKind = { name: 'governance.election_decided', mail: 'never', path: community };
const GIVEN: NoticeKind = { name: 'governance.mandate_given', mail: 'never', path: community };
const ENDED: NoticeKind = { name: 'governance.mandate_ended', mail: 'never', path: community };
const NEARS_END: NoticeKind = {
  name: 'governance.mandate_nears_end',
  mail: 'always',
  mailText: 'mail.notice.mandateNearsEnd',
  path: community,
};
const PROLONGED: NoticeKind = {
  name: 'governance.mandate_prolonged',
  mail: 'always',
  mailText: 'mail.notice.mandateProlonged',
  path: community,
};
const KINDS = [
  SPONSOR_WANTED,
  VOTE_OPENED,
  ELECTION_OPENED,
  APPLIED,
  SET_ASIDE,
  ELECTION_DECIDED,
  GIVEN,
  ENDED,
  NEARS_END,
  PROLONGED,
];

/** Tells people what was decided about them, and what waits for them. */
@Injectable()
export class GovernanceNotices implements OnModuleInit {
  constructor(private readonly attention: Attention) {}

  onModuleInit(): void {
    for (const kind of KINDS) this.attention.registerKind(kind);
  }

  @OnEvent(ProposalDecided, 'in transaction')
  async onProposalDecided({ proposal: { territoryId }, proposedBy, state }: ProposalDecided): Promise<void> {
    if (!proposedBy || state === 'withdrawn') return;
    await this.attention.reach({
      kind: state === 'applied' ? APPLIED : SET_ASIDE,
      territoryId,
      to: proposedBy,
      by: null,
    });
  }

  @OnEvent(ElectionDecided, 'in transaction')
  async onElectionDecided({ election: { territoryId }, candidates }: ElectionDecided): Promise<void> {
    for (const to of candidates) await this.attention.reach({ kind: ELECTION_DECIDED, territoryId, to, by: null });
  }

  @OnEvent(MandateGiven, 'in transaction')
  onMandateGiven({ territoryId, memberId: to, by }: MandateGiven): Promise<void> {
    return this.attention.reach({ kind: GIVEN, territoryId, to, by });
  }

  @OnEvent(MandateEnded, 'in transaction')
  onMandateEnded({ territoryId, memberId: to, by }: MandateEnded): Promise<void> {
    return this.attention.reach({ kind: ENDED, territoryId, to, by });
  }

  @OnEvent(MandateNearsEnd, 'in transaction')
  onMandateNearsEnd({ territoryId, memberId: to }: MandateNearsEnd): Promise<void> {
    return this.attention.reach({ kind: NEARS_END, territoryId, to, by: null });
  }

  @OnEvent(MandateProlonged, 'in transaction')
  onMandateProlonged({ territoryId, memberId: to }: MandateProlonged): Promise<void> {
    return this.attention.reach({ kind: PROLONGED, territoryId, to, by: null });
  }
}
