import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

/** The shapes of `@etalab/decoupage-administratif`, as far as they are used. */
interface OfficialCommune {
  code: string;
  nom: string;
  type: 'commune-actuelle' | 'commune-deleguee' | 'commune-associee' | 'arrondissement-municipal';
  departement: string;
  population?: number;
  /** The commune that a delegated or associated one became part of. */
  chefLieu?: string;
  /** The commune that a municipal district belongs to. */
  commune?: string;
}

interface OfficialEpci {
  code: string;
  nom: string;
  type: string;
  membres: { code: string }[];
}

interface OfficialArea {
  code: string;
  nom: string;
  region?: string;
}

export interface CommuneRecord {
  code: string;
  name: string;
  kind: 'commune' | 'district' | 'merged';
  department_code: string;
  epci_siren: string | null;
  parent_code: string | null;
  successor_code: string | null;
  population: number | null;
}

export interface OfficialDivision {
  readonly year: string;
  readonly regions: { code: string; name: string }[];
  readonly departments: { code: string; name: string; region_code: string }[];
  readonly epcis: { siren: string; name: string; kind: string }[];
  readonly communes: CommuneRecord[];
}

const PACKAGE = '@etalab/decoupage-administratif';
/** The package's major version names the reference year: 6 is 2026. */
const YEAR_OF_MAJOR_ZERO = 2020;

const require = createRequire(import.meta.url);

export function officialYear(): string {
  const { version } = require(`${PACKAGE}/package.json`) as { version: string };
  return String(YEAR_OF_MAJOR_ZERO + Number(version.split('.')[0]));
}

export async function readOfficialDivision(): Promise<OfficialDivision> {
  const [communes, epcis, departments, regions] = await Promise.all([
    read<OfficialCommune>('communes'),
    read<OfficialEpci>('epci'),
    read<OfficialArea>('departements'),
    read<OfficialArea>('regions'),
  ]);
  const epciOf = new Map(epcis.flatMap((epci) => epci.membres.map(({ code }) => [code, epci.code] as const)));
  const current = new Set(communes.filter(({ type }) => type === 'commune-actuelle').map(({ code }) => code));
  const known = new Set(departments.map(({ code }) => code));
  return {
    year: officialYear(),
    regions: regions.map(({ code, nom }) => ({ code, name: nom })),
    departments: departments.map(({ code, nom, region }) => ({ code, name: nom, region_code: region! })),
    epcis: epcis.map(({ code, nom, type }) => ({ siren: code, name: nom, kind: type })),
    communes: communes
      // A delegated commune that gave its own code to the merged one is that one already.
      .filter(({ code, type }) => type === 'commune-actuelle' || !current.has(code))
      .filter(({ departement }) => known.has(departement))
      .map((commune) => toRecord(commune, epciOf.get(commune.code) ?? null))
      .sort((one, other) => rank(one) - rank(other)),
  };
}

const KINDS = {
  'commune-actuelle': 'commune',
  'arrondissement-municipal': 'district',
  'commune-deleguee': 'merged',
  'commune-associee': 'merged',
} as const;

function toRecord(commune: OfficialCommune, epci: string | null): CommuneRecord {
  return {
    code: commune.code,
    name: commune.nom,
    kind: KINDS[commune.type],
    department_code: commune.departement,
    epci_siren: epci,
    parent_code: commune.commune ?? null,
    successor_code: KINDS[commune.type] === 'merged' ? (commune.chefLieu ?? null) : null,
    population: commune.population ?? null,
  };
}

/** Communes come before what refers to them. */
const rank = ({ kind }: CommuneRecord) => (kind === 'commune' ? 0 : 1);

async function read<Row>(name: string): Promise<Row[]> {
  return JSON.parse(await readFile(require.resolve(`${PACKAGE}/data/${name}.json`), 'utf8')) as Row[];
}
