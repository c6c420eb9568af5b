import { Injectable } from '@nestjs/common';
import { pageRequest, type Page } from '../../../platform/database/keyset';
import { decodeSharedId } from '../../../platform/database/public-id';
import type { Viewer } from '../../identity';
import { signedBy, Subjects } from '../../subjects';
import { Memberships } from '../../territories';
import { OPPORTUNITY_KIND } from '../opportunity.kind';
import type { OpportunityModel } from '../opportunity.model';
import type { OwnOpportunitiesArgs } from './own-opportunities.inputs';

const OWN = `and s.kind = '${OPPORTUNITY_KIND.kind}' and ${signedBy('$2')}`;

const ANSWERED = `
  and s.kind = '${OPPORTUNITY_KIND.kind}'
  and s.id = any(array(select oa.opportunity_id from opportunity_answers oa
                        where oa.territory_id = $1 and oa.member_id = $2))`;

/** What a member has under way: what they publish or sign, and what they answered. */
@Injectable()
export class OwnOpportunities {
  constructor(
    private readonly subjects: Subjects,
    private readonly memberships: Memberships,
  ) {}

  own(viewer: Viewer, args: OwnOpportunitiesArgs): Promise<Page<OpportunityModel>> {
    return this.page(viewer, args, OWN);
  }

  answered(viewer: Viewer, args: OwnOpportunitiesArgs): Promise<Page<OpportunityModel>> {
    return this.page(viewer, args, ANSWERED);
  }

  private async page(
    viewer: Viewer,
    { territory, ...args }: OwnOpportunitiesArgs,
    which: string,
  ): Promise<Page<OpportunityModel>> {
    const reader = await this.memberships.require(viewer, decodeSharedId(territory));
    return (await this.subjects.page(reader, pageRequest(args), which)) as Page<OpportunityModel>;
  }
}
