import { Injectable } from '@nestjs/common';
import { decodePublicId, decodeSharedId } from '../../platform/database/public-id';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { Events } from '../../platform/events/events';
import { InvalidInputError, NotFoundError, StaleVersionError } from '../../platform/graphql/domain-error';
import type { Viewer } from '../identity';
import { Memberships, type Membership } from '../territories';
import { presentProfile } from './profile-presentation';
import type { MemberProfileModel } from './profile.model';
import type { UpdateProfileInput } from './profiles.inputs';
import { ProfileChanged } from './profiles.events';
import { ProfilesRepository } from './profiles.repository';

@Injectable()
export class ProfilesService {
  constructor(
    private readonly repository: ProfilesRepository,
    private readonly memberships: Memberships,
    private readonly unitOfWork: UnitOfWork,
    private readonly events: Events,
  ) {}

  async find(viewer: Viewer, publicId: string): Promise<MemberProfileModel | null> {
    const key = decodePublicId(publicId);
    const reader = await this.memberships.find(viewer, key?.territoryId ?? null);
    return key && reader ? this.read(viewer, reader, key.id) : null;
  }

  update(viewer: Viewer, { territory, version, ...words }: UpdateProfileInput): Promise<MemberProfileModel> {
    return this.unitOfWork.run(async () => {
      const member = await this.memberships.require(viewer, decodeSharedId(territory));
      const held = await this.repository.hold(member, words.communeCode ?? null);
      if (held.version !== version) throw new StaleVersionError();
      if (!held.commune) throw new InvalidInputError('communeCode');
      await this.repository.update(member, words);
      await this.events.publish(new ProfileChanged({ territoryId: member.territoryId, id: member.memberId }));
      // Powers may hang on the persona.
      this.memberships.forget(viewer);
      const profile = await this.read(viewer, member, member.memberId);
      if (!profile) throw new NotFoundError();
      return profile;
    });
  }

  private async read(viewer: Viewer, reader: Membership, memberId: string): Promise<MemberProfileModel | null> {
    const row = await this.repository.find(reader, memberId);
    return row ? presentProfile(row, viewer) : null;
  }
}
