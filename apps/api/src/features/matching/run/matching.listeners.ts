import { Injectable } from '@nestjs/common';
import type { Key } from '../../../platform/database/public-id';
import { OnEvent } from '../../../platform/events/on-event.decorator';
import { Jobs } from '../../../platform/jobs/jobs';
import {
  OpportunityEdited,
  OpportunityExtended,
  OpportunityPublished,
  OpportunityReopened,
  OpportunityWithdrawn,
} from '../../opportunities';
import { ClaimAnswered } from '../../organisations';
import { ProfileChanged } from '../../profiles';
import { SubjectHandedOver, SubjectRemoved, SubjectRestored } from '../../subjects';
import { MemberJoined, MemberResumed, MembershipEnded } from '../../territories';
import { EntriesRepository } from '../entries/entries.repository';
import { MatchesRepository } from './matches.repository';
import { matchMembers, matchOpportunity } from './matching.jobs';

/** What changed elsewhere and wants matching again; what is over goes at once. */
@Injectable()
export class MatchingListeners {
  constructor(
    private readonly entries: EntriesRepository,
    private readonly matches: MatchesRepository,
    private readonly jobs: Jobs,
  ) {}

  @OnEvent(OpportunityPublished, 'in transaction')
  onOpportunityPublished({ opportunity }: OpportunityPublished): Promise<void> {
    return this.matchOpportunity(opportunity);
  }

  @OnEvent(OpportunityEdited, 'in transaction')
  onOpportunityEdited({ opportunity }: OpportunityEdited): Promise<void> {
    return this.matchOpportunity(opportunity);
  }

  @OnEvent(OpportunityReopened, 'in transaction')
  onOpportunityReopened({ opportunity }: OpportunityReopened): Promise<void> {
    return this.matchOpportunity(opportunity);
  }

  @OnEvent(OpportunityExtended, 'in transaction')
  onOpportunityExtended({ opportunity }: OpportunityExtended): Promise<void> {
    return this.matchOpportunity(opportunity);
  }

  @OnEvent(SubjectRestored, 'in transaction')
  onSubjectRestored({ key }: SubjectRestored): Promise<void> {
    return this.matchOpportunity(key);
  }

  @OnEvent(SubjectHandedOver, 'in transaction')
  onSubjectHandedOver({ subject }: SubjectHandedOver): Promise<void> {
    return this.matchOpportunity(subject);
  }

  @OnEvent(OpportunityWithdrawn, 'in transaction')
  onOpportunityWithdrawn({ opportunity }: OpportunityWithdrawn): Promise<void> {
    return this.entries.unlistOpportunities(opportunity.territoryId, [opportunity.id]);
  }

  @OnEvent(SubjectRemoved, 'in transaction')
  onSubjectRemoved({ key }: SubjectRemoved): Promise<void> {
    return this.entries.unlistOpportunities(key.territoryId, [key.id]);
  }

  /** What they took back is said nowhere a moment longer; the run then finds what they say now. */
  @OnEvent(ProfileChanged, 'in transaction')
  async onProfileChanged({ member }: ProfileChanged): Promise<void> {
    await this.entries.unlistMembers(member.territoryId, [member.id]);
    await this.matches.forgetGrounds(member);
    await this.matchMember(member.territoryId, member.id);
  }

  @OnEvent(MemberJoined, 'in transaction')
  onMemberJoined({ territoryId, memberId }: MemberJoined): Promise<void> {
    return this.matchMember(territoryId, memberId);
  }

  @OnEvent(MemberResumed, 'in transaction')
  onMemberResumed({ member }: MemberResumed): Promise<void> {
    return this.matchMember(member.territoryId, member.id);
  }

  @OnEvent(ClaimAnswered, 'in transaction')
  onClaimAnswered({ page, claim }: ClaimAnswered): Promise<void> {
    return this.matchMember(page.territoryId, claim.memberId);
  }

  @OnEvent(MembershipEnded, 'in transaction')
  async onMembershipEnded({ territoryId, memberId: id }: MembershipEnded): Promise<void> {
    await this.entries.unlistEverythingOf({ territoryId, id });
    await this.matches.dropOfMember({ territoryId, id });
  }

  /** A further change before the run takes the place of the first. */
  private matchOpportunity({ territoryId, id: opportunityId }: Key): Promise<void> {
    return this.jobs.enqueue(matchOpportunity, { territoryId, opportunityId }, { key: `matching ${opportunityId}` });
  }

  private matchMember(territoryId: string, id: string): Promise<void> {
    return this.jobs.enqueue(matchMembers, { territoryId, memberIds: [id] }, { key: `matching ${id}` });
  }
}
