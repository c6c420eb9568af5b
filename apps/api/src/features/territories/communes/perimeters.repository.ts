import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database';

/** A set of communes and the code that names it. */
export interface Perimeter {
  readonly code: string;
  readonly communeCodes: readonly string[];
}

/** Turns an official perimeter into its communes, as the reference data knows them. */
@Injectable()
export class PerimetersRepository {
  constructor(private readonly database: Database) {}

  ofEpci(siren: string): Promise<string[]> {
    return this.codes(`select code from communes where epci_siren = $1 and kind = 'commune' order by code`, siren);
  }

  ofDepartment(code: string): Promise<string[]> {
    return this.codes(`select code from communes where department_code = $1 and kind = 'commune' order by code`, code);
  }

  ofRegion(code: string): Promise<string[]> {
    return this.codes(
      `select c.code from communes c join departments d on d.code = c.department_code
        where d.region_code = $1 and c.kind = 'commune' order by c.code`,
      code,
    );
  }

  /** The known ones among `codes`; a merged commune gives the one that took it over. */
  async ofCommunes(codes: readonly string[]): Promise<string[]> {
    const rows = await this.database.query<{ code: string }>(
      `select distinct coalesce(successor_code, code) as code from communes where code = any($1::text[]) order by 1`,
      [codes],
    );
    return rows.map((row) => row.code);
  }

  private async codes(text: string, value: string): Promise<string[]> {
    const rows = await this.database.query<{ code: string }>(text, [value]);
    return rows.map((row) => row.code);
  }
}
