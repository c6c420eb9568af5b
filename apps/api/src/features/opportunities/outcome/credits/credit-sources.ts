import { Injectable } from '@nestjs/common';
import type { Key } from '../../../../platform/database/public-id';
import type { CreditRole } from './opportunity-credit.entity';

/** Somewhere that knows who helped an opportunity on its way. */
export interface CreditSource {
  readonly role: CreditRole;
  /** Ids of members, whoever was first first. Whom the owner may name is looked at later. */
  find(opportunity: Key): Promise<readonly string[]>;
}

/** Every such place of the product. Features register theirs while the application starts. */
@Injectable()
export class CreditSources {
  private readonly sources: CreditSource[] = [];

  register(source: CreditSource): void {
    this.sources.push(source);
  }

  /** Each member once: an introduction says more than a relay. */
  async suggest(opportunity: Key): Promise<ReadonlyMap<string, CreditRole>> {
    const found = await Promise.all(
      this.sources.map(async (source) => ({ role: source.role, ids: await source.find(opportunity) })),
    );
    const suggested = new Map<string, CreditRole>();
    for (const role of ['introduced', 'relayed'] as const) {
      for (const id of found.filter((one) => one.role === role).flatMap(({ ids }) => ids)) {
        if (!suggested.has(id)) suggested.set(id, role);
      }
    }
    return suggested;
  }
}
