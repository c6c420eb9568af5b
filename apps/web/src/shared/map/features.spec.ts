import { boundsOf, contourFeatures, pointFeatures } from './features';
import type { MapPlace } from './place';

const place = (code: string, longitude: number | null): MapPlace => ({
  code,
  name: `Commune ${code}`,
  longitude,
  latitude: longitude && 49,
  weight: 2,
});
const square = JSON.stringify({
  type: 'Polygon',
  coordinates: [
    [
      [2, 48],
      [3, 48],
      [3, 49.5],
      [2, 49.5],
      [2, 48],
    ],
  ],
});

it('only what can be placed is drawn', () => {
  const { features } = pointFeatures([place('95527', 2.5), place('29083', null)]);
  expect(features).toEqual([
    {
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [2.5, 49] },
      properties: { code: '95527', name: 'Commune 95527', weight: 2 },
    },
  ]);
});

it('everything is in sight: points, and contours where there are some', () => {
  expect(boundsOf([], [])).toBeNull();
  expect(boundsOf([place('95527', 2.5), place('95277', 2.4)], [])).toEqual([2.4, 49, 2.5, 49]);
  expect(boundsOf([place('95527', 3.5)], [square])).toEqual([2, 48, 3.5, 49.5]);
  expect(contourFeatures([square]).features).toHaveLength(1);
});
