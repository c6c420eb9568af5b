import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describeMember } from './features/profiles/testing/profile.factory';
import { aMember } from './features/territories/testing/member.factory';
import { aTerritory } from './features/territories/testing/territory.factory';
import { importContours } from './import-contours';
import { startTestApi, type TestApi } from './testing/test-api';
import { testEnv } from './testing/test-env';

let api: TestApi;
let folder: string;
beforeAll(async () => {
  api = await startTestApi();
  folder = await mkdtemp(join(tmpdir(), 'rayonne-contours-'));
});
afterAll(async () => {
  await api.close();
  await rm(folder, { recursive: true });
});

const square = (longitude: number) => ({
  type: 'Polygon',
  coordinates: [
    [
      [longitude, 49],
      [longitude + 0.02, 49],
      [longitude + 0.02, 49.02],
      [longitude, 49.02],
      [longitude, 49],
    ],
  ],
});
const MAP = `query ($territory: ID!) { directoryMap(territory: $territory) { coverage contours places { code kind longitude } } }`;

it('official contours give a commune without a point its place, and the territory its silhouette', async () => {
  const territory = await aTerritory(api);
  const claire = await aMember(api, territory);
  // Vaudherland has no point of its own.
  await describeMember(claire, { communeCode: '95633' });
  const map = async () => (await claire.client.get(MAP, { territory: territory.publicId })).directoryMap;
  const before = await map();
  expect(before).toMatchObject({ contours: [], places: [{ kind: 'EPCI' }] });
  const file = join(folder, 'contours.geojson');
  const features = [
    { type: 'Feature', properties: { code: '95633', nom: 'Vaudherland' }, geometry: square(2.48) },
    { type: 'Feature', properties: { code: '95527', nom: 'Roissy-en-France' }, geometry: square(2.5) },
    { type: 'Feature', properties: { code: '00000' }, geometry: square(2) },
    { type: 'Feature', properties: { nom: 'sans code' }, geometry: square(2) },
  ];
  await writeFile(file, JSON.stringify({ type: 'FeatureCollection', features }));
  const env = testEnv(api.databaseUrl);
  expect(await importContours(env, file)).toEqual({ imported: 2, unknown: 1, refused: 1 });
  expect(await importContours(env, file)).toEqual({ imported: 2, unknown: 1, refused: 1 });
  const after = await map();
  expect(after.contours).toHaveLength(2);
  expect(after.places).toEqual([{ code: '95633', kind: 'COMMUNE', longitude: expect.closeTo(2.49, 3) }]);
  expect(after.coverage).toBeGreaterThanOrEqual(before.coverage);
});

it('a file that is no collection changes nothing', async () => {
  const file = join(folder, 'wrong.json');
  await writeFile(file, '{}');
  await expect(importContours(testEnv(api.databaseUrl), file)).rejects.toThrow('FeatureCollection');
});
