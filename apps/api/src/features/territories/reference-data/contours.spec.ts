import { readContours, simplify } from './contours';

const square = [
  [2, 49],
  [2.2, 49],
  [2.2, 49.2],
  [2, 49.2],
  [2, 49],
];
const feature = (properties: object, geometry: unknown) => ({ type: 'Feature', properties, geometry });
const file = (...features: unknown[]) => JSON.stringify({ type: 'FeatureCollection', features });

it('reads polygons of one part and of several, and where their largest part has its middle', () => {
  const island = [
    [3, 49],
    [3.01, 49],
    [3.01, 49.01],
    [3, 49.01],
    [3, 49],
  ];
  const { contours, refused } = readContours(
    file(
      feature({ code: '95527' }, { type: 'Polygon', coordinates: [square] }),
      feature({ INSEE_COM: '95277' }, { type: 'MultiPolygon', coordinates: [[island], [square]] }),
    ),
  );
  expect(refused).toBe(0);
  expect(contours.map(({ commune_code: code }) => code)).toEqual(['95527', '95277']);
  for (const { longitude, latitude } of contours) {
    expect(longitude).toBeCloseTo(2.1, 5);
    expect(latitude).toBeCloseTo(49.1, 5);
  }
});

it.each([
  ['no code', feature({ nom: 'Roissy' }, { type: 'Polygon', coordinates: [square] })],
  ['a code that is none', feature({ code: 'Roissy' }, { type: 'Polygon', coordinates: [square] })],
  ['a point', feature({ code: '95527' }, { type: 'Point', coordinates: [2, 49] })],
  ['nothing', feature({ code: '95527' }, null)],
  [
    'coordinates of another projection',
    feature({ code: '95527' }, { type: 'Polygon', coordinates: [[[652_000, 6_862_000]]] }),
  ],
  ['words', feature({ code: '95527' }, { type: 'Polygon', coordinates: 'ici' })],
])('a feature with %s is counted and left out', (_what, refused) => {
  expect(readContours(file(refused))).toEqual({ contours: [], refused: 1 });
});

it.each(['{}', '[]', '{"type":"Feature"}'])('%s is no collection', (text) => {
  expect(() => readContours(text)).toThrow('FeatureCollection');
});

it('what no screen could show is left out; corners stay', () => {
  const wavy = [
    [2, 49],
    [2.1, 49.000_01],
    [2.2, 49],
    [2.2, 49.2],
    [2, 49.2],
    [2, 49],
  ] as [number, number][];
  expect(simplify(wavy)).toEqual(square);
});
