import { Injectable } from '@nestjs/common';
import { pageRequest, toPage, type Page } from '../../../platform/database/keyset';
import { decodeSharedId } from '../../../platform/database/public-id';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { Events } from '../../../platform/events/events';
import { InvalidInputError, NotFoundError } from '../../../platform/graphql/domain-error';
import type { PageArgs } from '../../../platform/graphql/page.model';
import type { PresetName } from '../charter/charter-presets';
import { CharterService } from '../charter/charter.service';
import { PerimetersRepository, type Perimeter } from '../communes/perimeters.repository';
import { SlugTakenError, UnknownPerimeterError } from '../territories.errors';
import { TerritoryClosed } from '../territories.events';
import type { CreateTerritoryInput, PerimeterInput } from '../territories.inputs';
import { TerritoriesRepository, type TerritoryRow } from '../territories.repository';
import { presentOperatedTerritory } from '../territory-presentation';
import type { TerritoryState } from '../territory.entity';
import type { OperatedTerritoryModel } from '../territory.models';

/** What the operator of the installation does to territories, from founding to archive. */
@Injectable()
export class TerritoryOperations {
  constructor(
    private readonly repository: TerritoriesRepository,
    private readonly perimeters: PerimetersRepository,
    private readonly charters: CharterService,
    private readonly unitOfWork: UnitOfWork,
    private readonly events: Events,
  ) {}

  /** Every territory of the installation, for its operator. */
  async list(args: PageArgs): Promise<Page<OperatedTerritoryModel>> {
    const request = pageRequest(args);
    const rows = await this.repository.list(request);
    return toPage(rows, request, (row) => ({ at: row.at, id: row.id }), presentOperatedTerritory);
  }

  /** `null` for an unknown one. */
  async find(territoryId: string): Promise<OperatedTerritoryModel | null> {
    const [row] = await this.repository.byIds([territoryId]);
    return row ? presentOperatedTerritory(row) : null;
  }

  /** Founds a territory over an official perimeter, with a preset as its charter. Gives its id. */
  async create(input: Omit<CreateTerritoryInput, 'managerEmail'>): Promise<string> {
    const perimeter = await this.resolvePerimeter(input);
    return this.unitOfWork.run(async () => {
      const { slug, name, joining, preset } = input;
      const id = await this.repository.insert({ slug, name, joining, code: perimeter.code, charterPreset: preset });
      if (!id) throw new SlugTakenError();
      await this.repository.setCommunes(id, perimeter.communeCodes);
      await this.charters.found(id, preset as PresetName);
      return id;
    });
  }

  suspend = (publicId: string) => this.changeState(publicId, ['active'], 'suspended');
  resume = (publicId: string) => this.changeState(publicId, ['suspended', 'archived'], 'active');
  archive = (publicId: string) => this.changeState(publicId, ['active', 'suspended'], 'archived');

  private async changeState(publicId: string, from: TerritoryState[], to: TerritoryState): Promise<TerritoryRow> {
    const id = decodeSharedId(publicId);
    return this.unitOfWork.run(async () => {
      if (!id || !(await this.repository.changeState(id, from, to))) throw new NotFoundError();
      if (to !== 'active') await this.events.publish(new TerritoryClosed(id));
      const [row] = await this.repository.byIds([id]);
      return row!;
    });
  }

  private async resolvePerimeter({ perimeter, slug }: { perimeter: PerimeterInput; slug: string }): Promise<Perimeter> {
    const { epciSiren, departmentCode, regionCode, communeCodes } = perimeter;
    const ways = [epciSiren, departmentCode, regionCode, communeCodes].filter(
      (way) => way !== null && way !== undefined,
    );
    if (ways.length !== 1) throw new InvalidInputError('perimeter');
    const found: Perimeter = epciSiren
      ? { code: epciSiren, communeCodes: await this.perimeters.ofEpci(epciSiren) }
      : departmentCode
        ? { code: departmentCode, communeCodes: await this.perimeters.ofDepartment(departmentCode) }
        : regionCode
          ? { code: `region-${regionCode}`, communeCodes: await this.perimeters.ofRegion(regionCode) }
          : { code: slug, communeCodes: await this.perimeters.ofCommunes(communeCodes ?? []) };
    if (found.communeCodes.length === 0) throw new UnknownPerimeterError();
    return found;
  }
}
