import { Injectable } from '@nestjs/common';
import { decodeSharedId } from '../../../platform/database/public-id';
import { authorize, InvalidInputError, StaleVersionError } from '../../../platform/graphql/domain-error';
import type { Viewer } from '../../identity';
import { MediaService } from '../../media';
import { PerimetersRepository } from '../communes/perimeters.repository';
import { canEditTerritory } from '../members/members.policy';
import type { Membership } from '../members/membership';
import { Memberships } from '../members/memberships';
import { TerritoryAct } from './territory-act';
import { TerritoryProfileRepository } from './territory-profile.repository';
import type { ChangePerimeterInput, TerritoryLogoInput, UpdateTerritoryInput } from './territory-profile.inputs';

/** What a territory shows of itself, and where it lies; changed by who holds the power to. */
@Injectable()
export class TerritoryProfileService {
  constructor(
    private readonly repository: TerritoryProfileRepository,
    private readonly perimeters: PerimetersRepository,
    private readonly memberships: Memberships,
    private readonly media: MediaService,
    private readonly act: TerritoryAct,
  ) {}

  /** Gives the territory's id, as the other changes do. */
  async update(viewer: Viewer, { territory, version, ...input }: UpdateTerritoryInput): Promise<string> {
    const { color = null, contactEmail = null, contactPhone = null, ...rest } = input;
    return this.change(viewer, territory, async ({ territoryId }) => {
      const profile = { ...rest, color, contactEmail, contactPhone };
      if (!(await this.repository.update(territoryId, version, profile))) throw new StaleVersionError();
    });
  }

  async setLogo(viewer: Viewer, { territory, upload }: TerritoryLogoInput): Promise<string> {
    return this.change(viewer, territory, async ({ territoryId }) => {
      const before = await this.repository.hold(territoryId);
      const logo = upload ? await this.media.attach(viewer.accountId, upload, 'territory_logo', 'upload') : null;
      await this.repository.setLogo(territoryId, logo);
      await this.media.release(before);
    });
  }

  /** At least one commune remains. */
  async changePerimeter(viewer: Viewer, { territory, add, remove }: ChangePerimeterInput): Promise<string> {
    return this.change(viewer, territory, async ({ territoryId }) => {
      await this.repository.hold(territoryId);
      const known = await this.perimeters.ofCommunes(add);
      if (known.length < new Set(add).size) throw new InvalidInputError('add');
      await this.repository.addCommunes(territoryId, known);
      await this.repository.removeCommunes(territoryId, remove);
      if ((await this.repository.countCommunes(territoryId)) === 0) throw new InvalidInputError('remove');
    });
  }

  private async change(
    viewer: Viewer,
    territory: string,
    work: (membership: Membership) => Promise<void>,
  ): Promise<string> {
    const membership = await this.memberships.require(viewer, decodeSharedId(territory));
    authorize(canEditTerritory(membership));
    await this.act.run(membership, () => work(membership));
    return membership.territoryId;
  }
}
