import { Injectable } from '@nestjs/common';
import { Subjects, type SubjectModel, type SubjectRow } from '../../subjects';
import type { Membership } from '../../territories';

/** Step 4: plain objects that GraphQL reads without resolvers, with what the viewer may do in the territory of each. */
@Injectable()
export class Present {
  constructor(private readonly subjects: Subjects) {}

  nodes(readers: readonly Membership[], rows: readonly SubjectRow[]): SubjectModel[] {
    const readerOf = new Map(readers.map((reader) => [reader.territoryId, reader]));
    return rows.map((row) => this.subjects.present(row, readerOf.get(row.territory_id)!));
  }
}
