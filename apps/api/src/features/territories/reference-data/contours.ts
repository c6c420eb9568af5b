type Position = readonly [longitude: number, latitude: number];
type Ring = readonly Position[];
type Polygon = readonly Ring[];

export interface Geometry {
  readonly type: 'Polygon' | 'MultiPolygon';
  readonly coordinates: readonly unknown[];
}

export interface Contour {
  readonly commune_code: string;
  readonly geometry: Geometry;
  readonly longitude: number;
  readonly latitude: number;
}

/** Names under which the official files (Admin Express, contours-administratifs, OSM) give the INSEE code. */
const CODE_NAMES = ['code', 'insee', 'INSEE_COM', 'codgeo', 'com', 'insee_com'];
const INSEE_CODE = /^\d[\dAB]\d{3}$/;
/** About thirty metres: nothing that a screen of a whole territory could show. */
const TOLERANCE = 0.0003;
const DECIMALS = 10_000;
const SMALLEST_RING = 4;

/** What a file of contours holds, and how many of its features are none. Throws on anything else than GeoJSON. */
export function readContours(text: string): { contours: Contour[]; refused: number } {
  const file = JSON.parse(text) as { type?: unknown; features?: unknown };
  if (file.type !== 'FeatureCollection' || !Array.isArray(file.features)) {
    throw new Error('The file is no GeoJSON FeatureCollection.');
  }
  const read = file.features.map(toContour);
  const contours = read.filter((contour) => contour !== null);
  return { contours, refused: read.length - contours.length };
}

function toContour(feature: unknown): Contour | null {
  const { properties, geometry } = (feature ?? {}) as { properties?: Record<string, unknown>; geometry?: Geometry };
  const code = CODE_NAMES.map((name) => properties?.[name]).find(
    (value) => typeof value === 'string' && INSEE_CODE.test(value),
  );
  const polygons = geometry && polygonsOf(geometry);
  if (typeof code !== 'string' || !polygons) return null;
  const kept = polygons
    .map((rings) => rings.map(simplify).filter((ring) => ring.length >= SMALLEST_RING))
    .filter((rings) => rings.length > 0);
  const largest = kept
    .map(([outer]) => outer!)
    .sort((one, other) => Math.abs(areaOf(other)) - Math.abs(areaOf(one)))[0];
  if (!largest) return null;
  const [longitude, latitude] = middleOf(largest);
  return { commune_code: code, geometry: { type: 'MultiPolygon', coordinates: kept }, longitude, latitude };
}

function polygonsOf({ type, coordinates }: Geometry): Polygon[] | null {
  const polygons = type === 'Polygon' ? [coordinates] : type === 'MultiPolygon' ? coordinates : null;
  return Array.isArray(polygons) && polygons.every(isPolygon) ? (polygons as Polygon[]) : null;
}

const isPolygon = (rings: unknown) =>
  Array.isArray(rings) && rings.every((ring) => Array.isArray(ring) && ring.every(isPosition));

function isPosition(point: unknown): boolean {
  if (!Array.isArray(point)) return false;
  const [longitude, latitude] = point as unknown[];
  return (
    typeof longitude === 'number' &&
    typeof latitude === 'number' &&
    Math.abs(longitude) <= 180 &&
    Math.abs(latitude) <= 90
  );
}

/** Douglas and Peucker's: leaves out what lies within the tolerance of a straight line, and rounds the rest. */
export function simplify(ring: Ring): Position[] {
  const kept = new Set([0, ring.length - 1]);
  const spans = [[0, ring.length - 1]];
  for (let span = spans.pop(); span; span = spans.pop()) {
    const [first, last] = span as [number, number];
    const { index, distance } = farthest(ring, first, last);
    if (distance <= TOLERANCE) continue;
    kept.add(index);
    spans.push([first, index], [index, last]);
  }
  const rounded = (value: number) => Math.round(value * DECIMALS) / DECIMALS;
  return ring
    .filter((_, index) => kept.has(index))
    .map(([longitude, latitude]) => [rounded(longitude), rounded(latitude)]);
}

function farthest(ring: Ring, first: number, last: number): { index: number; distance: number } {
  let found = { index: first, distance: 0 };
  for (let index = first + 1; index < last; index += 1) {
    const distance = distanceTo(ring[index]!, ring[first]!, ring[last]!);
    if (distance > found.distance) found = { index, distance };
  }
  return found;
}

/** From a point to a line; to its end where the line is a point, as in a closed ring. */
function distanceTo([x, y]: Position, [x1, y1]: Position, [x2, y2]: Position): number {
  const length = Math.hypot(x2 - x1, y2 - y1);
  return length === 0 ? Math.hypot(x - x1, y - y1) : Math.abs((x2 - x1) * (y1 - y) - (x1 - x) * (y2 - y1)) / length;
}

const pairsOf = (ring: Ring) => ring.slice(1).map((point, index) => [ring[index]!, point] as const);

const areaOf = (ring: Ring) => pairsOf(ring).reduce((sum, [[x1, y1], [x2, y2]]) => sum + x1 * y2 - x2 * y1, 0) / 2;

/** The centre of gravity of a ring. */
function middleOf(ring: Ring): Position {
  const area = areaOf(ring);
  if (area === 0) return ring[0]!;
  const [x, y] = pairsOf(ring).reduce<Position>(
    ([sumX, sumY], [[x1, y1], [x2, y2]]) => {
      const cross = x1 * y2 - x2 * y1;
      return [sumX + (x1 + x2) * cross, sumY + (y1 + y2) * cross];
    },
    [0, 0],
  );
  return [x / (6 * area), y / (6 * area)];
}
