import { Injectable, type OnModuleInit } from '@nestjs/common';
import { OnEvent } from '../../../platform/events/on-event.decorator';
import { ClaimAnswered, ClaimDeciders, ClaimMade, ClaimsChanged, RepresentativesLapsed } from '../../organisations';
import { Attention } from '../attention';
import type { NoticeKind } from '../notice-kinds';

const ASKED: NoticeKind = {
  name: 'organisations.claim_made',
  mail: 'within budget',
  mailText: 'mail.notice.claimMade',
  oncePerActorInDays: 7,
};
const ACCEPTED: NoticeKind = {
  name: 'organisations.claim_accepted',
  mail: 'always',
  mailText: 'mail.notice.claimAccepted',
};
const REFUSED: NoticeKind = {
  name: 'organisations.claim_refused',
  mail: 'always',
  mailText: 'mail.notice.claimRefused',
};
const RENUMBERED: NoticeKind = {
  name: 'organisations.renumbered',
  mail: 'within budget',
  mailText: 'mail.notice.renumbered',
  oncePerActorInDays: 7,
};
const LAPSED: NoticeKind = {
  name: 'organisations.role_lapsed',
  mail: 'always',
  mailText: 'mail.notice.roleLapsed',
};

/** Beyond that, one more inbox would only be noise: the menu counts for everybody who decides. */
const MOST_TOLD = 50;

/** Tells who decides about claims that one was made, and who made it what became of it. */
@Injectable()
export class ClaimsNotices implements OnModuleInit {
  constructor(
    private readonly attention: Attention,
    private readonly deciders: ClaimDeciders,
  ) {}

  onModuleInit(): void {
    for (const kind of [ASKED, ACCEPTED, REFUSED, RENUMBERED, LAPSED]) this.attention.registerKind(kind);
  }

  /** Whoever may not decide, or no more, does not learn who asks; and what was decided waits for nobody. */
  @OnEvent(ClaimsChanged, 'in transaction')
  async onClaimsChanged({ page }: ClaimsChanged): Promise<void> {
    const accounts = (await this.deciders.of(page)).map(({ accountId }) => accountId);
    const actors = await this.deciders.claimants(page);
    const { territoryId, id: organisationId } = page;
    await this.attention.recall({ kind: ASKED, territoryId, organisationId, accounts, actors });
    const concerned = actors.length > 0 ? accounts : [];
    await this.attention.recall({ kind: RENUMBERED, territoryId, organisationId, accounts: concerned });
  }

  @OnEvent(ClaimMade, 'in transaction')
  onClaimMade({ page, memberId }: ClaimMade): Promise<void> {
    return this.tellDeciders(ASKED, page, memberId);
  }

  /** The organisation answers, not one of its people. */
  @OnEvent(ClaimAnswered, 'in transaction')
  async onClaimAnswered({ page, claim: { memberId: to, decidedBy, isAccepted } }: ClaimAnswered): Promise<void> {
    if (to === decidedBy) return;
    const { territoryId, id: organisationId } = page;
    await this.attention.reach({ kind: isAccepted ? ACCEPTED : REFUSED, territoryId, to, by: null, organisationId });
  }

  @OnEvent(RepresentativesLapsed, 'in transaction')
  async onRepresentativesLapsed({ page, by, lapsed }: RepresentativesLapsed): Promise<void> {
    const { territoryId, id: organisationId } = page;
    for (const to of lapsed) await this.attention.reach({ kind: LAPSED, territoryId, to, by, organisationId });
    await this.tellDeciders(RENUMBERED, page, by);
  }

  private async tellDeciders(kind: NoticeKind, page: ClaimMade['page'], by: string): Promise<void> {
    const { territoryId, id: organisationId } = page;
    const deciders = (await this.deciders.of(page)).slice(0, MOST_TOLD);
    for (const { memberId: to } of deciders) await this.attention.reach({ kind, territoryId, to, by, organisationId });
  }
}
