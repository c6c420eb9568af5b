import type { FeatureCollection, MultiPolygon, Point, Polygon } from 'geojson';
import type { MapPlace } from './place';

type Geometry = Polygon | MultiPolygon;
type Located = MapPlace & { longitude: number; latitude: number };

const isLocated = (place: MapPlace): place is Located => place.longitude !== null && place.latitude !== null;

export const pointFeatures = (places: readonly MapPlace[]): FeatureCollection<Point> => ({
  type: 'FeatureCollection',
  features: places.filter(isLocated).map(({ code, name, weight, longitude, latitude }) => ({
    type: 'Feature',
    geometry: { type: 'Point', coordinates: [longitude, latitude] },
    properties: { code, name, weight },
  })),
});

export const contourFeatures = (contours: readonly string[]): FeatureCollection<Geometry> => ({
  type: 'FeatureCollection',
  features: contours.map((contour) => ({ type: 'Feature', geometry: JSON.parse(contour) as Geometry, properties: {} })),
});

/** West, south, east, north of all there is to see; nothing when there is nothing. */
export function boundsOf(
  places: readonly MapPlace[],
  contours: readonly string[],
): [number, number, number, number] | null {
  const corners = contourFeatures(contours).features.flatMap(({ geometry }) => ringsOf(geometry).flat());
  const points = [...corners, ...places.filter(isLocated).map(({ longitude, latitude }) => [longitude, latitude])];
  if (points.length === 0) return null;
  const bounds: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [longitude = 0, latitude = 0] of points) {
    bounds[0] = Math.min(bounds[0], longitude);
    bounds[1] = Math.min(bounds[1], latitude);
    bounds[2] = Math.max(bounds[2], longitude);
    bounds[3] = Math.max(bounds[3], latitude);
  }
  return bounds;
}

const ringsOf = (geometry: Geometry) =>
  geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
