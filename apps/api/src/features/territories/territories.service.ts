import { Injectable } from '@nestjs/common';
import { decodeSharedId } from '../../platform/database/public-id';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { NotFoundError } from '../../platform/graphql/domain-error';
import type { Viewer } from '../identity';
import type { CommuneModel } from './communes/commune.model';
import { MembersService } from './members/members.service';
import { Memberships } from './members/memberships';
import type { CommunesArgs, JoinTerritoryInput } from './territories.inputs';
import { TerritoriesRepository } from './territories.repository';
import { presentTerritory, presentTerritoryCard } from './territory-presentation';
import { JoiningChangedError } from './territories.errors';
import type { JoiningModel, TerritoryCardModel, TerritoryModel } from './territory.models';

/** More than the country has. */
const MOST_COMMUNES = 50_000;

@Injectable()
export class TerritoriesService {
  constructor(
    private readonly repository: TerritoriesRepository,
    private readonly members: MembersService,
    private readonly memberships: Memberships,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** `null` unless the viewer is a member: for others the territory does not exist. */
  async findBySlug(viewer: Viewer, slug: string): Promise<TerritoryModel | null> {
    const row = await this.repository.findBySlug(slug);
    const membership = row && (await this.memberships.find(viewer, row.id));
    return row && membership ? presentTerritory(row) : null;
  }

  async joinable(viewer: Viewer): Promise<TerritoryCardModel[]> {
    return (await this.repository.joinable(viewer.accountId)).map(presentTerritoryCard);
  }

  /** `null` unless the viewer could join it now. */
  async joinableBySlug(viewer: Viewer, slug: string): Promise<TerritoryCardModel | null> {
    const row = await this.repository.joinableBySlug(viewer.accountId, slug);
    return row ? presentTerritoryCard(row) : null;
  }

  /** Joins a territory that is open to newcomers. Gives its id. */
  async join(viewer: Viewer, input: JoinTerritoryInput): Promise<string> {
    const territoryId = decodeSharedId(input.territory);
    await this.unitOfWork.run(async () => {
      const joining = territoryId && (await this.repository.holdJoining(territoryId));
      if (!joining || joining === 'invitation') throw new NotFoundError();
      if (joining !== 'open') throw new JoiningChangedError();
      const { persona, communeCode = null } = input;
      await this.members.admit({ territoryId, accountId: viewer.accountId, persona, communeCode });
    });
    this.memberships.forget(viewer);
    return territoryId!;
  }

  /** What a newcomer meets, held until the unit of work ends; `null` for a territory that leads nowhere. */
  holdJoining(territoryId: string): Promise<JoiningModel | null> {
    return this.repository.holdJoining(territoryId);
  }

  /** Changes what a newcomer meets, without asking who may: the caller has decided. */
  setJoining(territoryId: string, joining: JoiningModel): Promise<void> {
    return this.repository.setJoining(territoryId, joining);
  }

  /** Every commune of the territory, for callers that already know the viewer's standing. */
  perimeter(territoryId: string): Promise<{ code: string; name: string }[]> {
    return this.repository.communes(territoryId, '', MOST_COMMUNES);
  }

  /** What it shows of itself, for callers that already know that somebody may see it. */
  async cardOf(territoryId: string): Promise<TerritoryCardModel> {
    const [row] = await this.repository.byIds([territoryId]);
    if (!row) throw new NotFoundError();
    return presentTerritoryCard(row);
  }

  async communes(viewer: Viewer, territoryId: string, args: CommunesArgs): Promise<CommuneModel[]> {
    await this.memberships.require(viewer, territoryId);
    return this.communesOf(territoryId, args);
  }

  /** For callers that already know that the viewer may see the territory. */
  async communesOf(territoryId: string, args: CommunesArgs): Promise<CommuneModel[]> {
    const rows = await this.repository.communes(territoryId, args.search, args.first);
    return rows.map((row) => ({ code: row.code, name: row.name, departmentCode: row.department_code }));
  }
}
