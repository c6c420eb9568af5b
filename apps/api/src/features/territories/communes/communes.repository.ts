import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database';
import type { CommuneRow } from '../territories.repository';

/** The official communes of the reference year, whatever territory they lie in. */
@Injectable()
export class CommunesRepository {
  constructor(private readonly database: Database) {}

  /** Those that exist today and have a word that starts with `prefix`, the most populated first. */
  search(prefix: string, limit: number): Promise<CommuneRow[]> {
    return this.database.query<CommuneRow>(
      `select code, name, department_code from communes
        where kind = 'commune' and successor_code is null and ' ' || search_name like '% ' || search_text($1) || '%'
        order by population desc nulls last, code limit $2`,
      [prefix.replaceAll(/[%_\\]/g, ''), limit],
    );
  }
}
