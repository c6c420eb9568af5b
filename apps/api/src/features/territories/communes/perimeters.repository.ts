import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database';
import { OfficialPerimeterKind, type OfficialPerimeterModel } from './official-perimeter.model';

/** A set of communes and the code that names it. */
export interface Perimeter {
  readonly code: string;
  readonly communeCodes: readonly string[];
}

/** SQL: the official perimeters of a kind, as `code` and `name`, and which communes `c` are in the one `f`. */
const KINDS = {
  epci: { from: 'select siren as code, name from epcis', holds: 'c.epci_siren = f.code' },
  department: { from: 'select code, name from departments', holds: 'c.department_code = f.code' },
  region: {
    from: 'select code, name from regions',
    holds: 'c.department_code = any(array(select d.code from departments d where d.region_code = f.code))',
  },
} as const satisfies Record<`${OfficialPerimeterKind}`, object>;

/** Those named so come before those that merely hold a commune named so, the most populated first. */
const search = ({ from, holds }: (typeof KINDS)[keyof typeof KINDS], searchesCommunes: boolean) => `
  with named as (
    select code, name, 1 as rank from (${from}) p
     where ' ' || search_text(name) like '% ' || search_text($1) || '%' or code = upper(regexp_replace($1, '\\s', '', 'g'))
    ${
      searchesCommunes
        ? `union all
    select distinct e.siren, e.name, 2 from communes c join epcis e on e.siren = c.epci_siren
     where c.kind = 'commune' and c.search_name like search_text($1) || '%'`
        : ''
    }), found as (select code, name, min(rank) as rank from named group by code, name)
  select f.code, f.name, count(*)::int as "communeCount", coalesce(sum(c.population), 0)::int as population,
         (array_agg(c.name order by c.population desc nulls last, c.code))[1:5] as communes
    from found f join communes c on ${holds} and c.kind = 'commune'
   group by f.code, f.name, f.rank order by f.rank, population desc, f.code limit $2`;

/** Turns an official perimeter into its communes, as the reference data knows them. */
@Injectable()
export class PerimetersRepository {
  constructor(private readonly database: Database) {}

  /** Nothing for a search without a letter or digit. */
  async search(kind: OfficialPerimeterKind, text: string, limit: number): Promise<OfficialPerimeterModel[]> {
    const words = text.replaceAll(/[%_\\]/g, '');
    if (!/[\p{L}\p{N}]/u.test(words)) return [];
    return this.database.query(search(KINDS[kind], kind === OfficialPerimeterKind.EPCI), [words, limit]);
  }

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
