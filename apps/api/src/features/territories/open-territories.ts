import { Injectable } from '@nestjs/common';
import { presentImage, type ImageModel } from '../media';
import { TerritoriesRepository } from './territories.repository';

/** A territory as visitors see it. */
export interface OpenTerritory {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  /** Gives it its relief. */
  readonly code: string;
  /** `#rrggbb`; the product's own without one. */
  readonly color: string | null;
  readonly motto: string;
  readonly logo: ImageModel | null;
}

/** Territories for those who are members of none. */
@Injectable()
export class OpenTerritories {
  constructor(private readonly repository: TerritoriesRepository) {}

  /** `null` for one that is suspended, archived, or was never there. */
  async find(slug: string): Promise<OpenTerritory | null> {
    const row = await this.repository.findBySlug(slug);
    if (!row || row.state !== 'active') return null;
    const { id, name, code, color, motto, logo } = row;
    return { id, slug, name, code, color, motto, logo: presentImage(logo) };
  }
}
