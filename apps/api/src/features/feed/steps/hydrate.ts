import { Injectable } from '@nestjs/common';
import type { Key } from '../../../platform/database/public-id';
import { Subjects, type SubjectRow } from '../../subjects';
import type { Membership } from '../../territories';

/**
 * Step 2: author, own reaction and the content of every kind, in one statement whatever the kinds and the territories.
 * Rights are decided here, each time a page is read: a key whose content the viewer may not see, or no longer, gives
 * no row.
 */
@Injectable()
export class Hydrate {
  constructor(private readonly subjects: Subjects) {}

  /** In the order of `keys`. */
  async rows(readers: readonly Membership[], keys: readonly Key[]): Promise<SubjectRow[]> {
    if (keys.length === 0) return [];
    const found = await this.subjects.readAcross(
      readers,
      keys.map(({ id }) => id),
    );
    const rowOf = new Map(found.map((row) => [nameOf({ territoryId: row.territory_id, id: row.id }), row]));
    return keys.flatMap((key) => rowOf.get(nameOf(key)) ?? []);
  }
}

const nameOf = ({ territoryId, id }: Key) => `${territoryId}/${id}`;
