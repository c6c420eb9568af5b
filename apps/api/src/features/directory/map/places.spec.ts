import { placesOf, type LocatedCommune } from './places';

const commune = (code: string, longitude: number | null = 2.5): LocatedCommune => ({
  code,
  name: `Commune ${code}`,
  longitude,
  latitude: longitude && 49,
  epci_siren: '200055655',
  epci_name: 'Roissy Pays de France',
  epci_longitude: 2.48,
  epci_latitude: 49.02,
});

it('a commune with a point stands for itself, those without share the marker of their intercommunality', () => {
  const counts = new Map([
    ['95527', 3],
    ['95604', 2],
    ['95509', 4],
  ]);
  expect(placesOf([commune('95527'), commune('95604', null), commune('95509', null)], counts)).toEqual([
    {
      kind: 'epci',
      code: '200055655',
      name: 'Roissy Pays de France',
      longitude: 2.48,
      latitude: 49.02,
      memberCount: 6,
      communes: ['95604', '95509'],
    },
    {
      kind: 'commune',
      code: '95527',
      name: 'Commune 95527',
      longitude: 2.5,
      latitude: 49,
      memberCount: 3,
      communes: ['95527'],
    },
  ]);
});

it('a commune that nothing places is listed without a marker', () => {
  const island = { ...commune('29083', null), epci_siren: null };
  expect(placesOf([island], new Map([['29083', 1]]))).toMatchObject([
    { kind: 'commune', code: '29083', longitude: null, memberCount: 1 },
  ]);
});
