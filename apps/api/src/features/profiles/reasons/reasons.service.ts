import { Injectable } from '@nestjs/common';
import type { Viewer } from '../../identity';
import { OrganisationPeople } from '../../organisations';
import { Memberships, presentMember, type Membership } from '../../territories';
import { presentProfile } from '../profile-presentation';
import type { MemberProfileModel } from '../profile.model';
import { ProfilesRepository } from '../profiles.repository';
import { ReasonKindModel, type ReasonModel } from './reason.model';
import { reason, reasonsBetween } from './reasons';
import { ReasonsRepository } from './reasons.repository';

/** Explains to a member why another one may matter to them, from nothing but what they may see. */
@Injectable()
export class ReasonsService {
  constructor(
    private readonly repository: ReasonsRepository,
    private readonly profiles: ProfilesRepository,
    private readonly organisations: OrganisationPeople,
    private readonly memberships: Memberships,
  ) {}

  async between(viewer: Viewer, other: MemberProfileModel): Promise<ReasonModel[]> {
    if (other.own) return [];
    const reader = await this.memberships.require(viewer, other.key.territoryId);
    const row = await this.profiles.find(reader, reader.memberId);
    const mine = presentProfile(row!, viewer);
    const codes = [mine.commune, other.commune].flatMap((commune) => commune?.code ?? []);
    const [places, introduction, organisations] = await Promise.all([
      this.repository.places(codes),
      this.introduction(viewer, reader, other),
      this.organisations.shared(reader, other.key.id),
    ]);
    const names = organisations.map(({ name }) => name);
    const together = names.length > 0 ? [reason(ReasonKindModel.SAME_ORGANISATIONS, names, { organisations })] : [];
    const side = (profile: MemberProfileModel) => ({ profile, place: places.get(profile.commune?.code ?? '') ?? null });
    return [...introduction, ...together, ...reasonsBetween(side(mine), side(other))];
  }

  private async introduction(viewer: Viewer, reader: Membership, other: MemberProfileModel): Promise<ReasonModel[]> {
    const { rows, count } = await this.repository.introducers(reader, other.key.id);
    const members = rows.map((row) => presentMember(row, viewer));
    return count > 0 ? [reason(ReasonKindModel.INTRODUCTIONS, [], { members, memberCount: count })] : [];
  }
}
