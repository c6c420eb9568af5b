import { distanceBetween, placeReason, type Place } from './proximity';
import { reasonsBetween, type Side } from './reasons';

const NOTHING = {
  canHelpWith: [],
  lookingFor: [],
  sectors: [],
  networks: [],
  cities: [],
  countries: [],
  languages: [],
};
const side = (profile: Partial<Side['profile']>, place: Place | null = null): Side => ({
  profile: { ...NOTHING, ...profile },
  place,
});

const roissy: Place = {
  code: '95527',
  name: 'Roissy-en-France',
  longitude: 2.517,
  latitude: 49.003,
  epci: 'Roissy Pays de France',
  department: 'Val-d’Oise',
  region: 'Île-de-France',
};
const gonesse: Place = { ...roissy, code: '95277', name: 'Gonesse', longitude: 2.449, latitude: 48.987 };
const nowhere = { longitude: null, latitude: null };

const kinds = (mine: Side, theirs: Side) => reasonsBetween(mine, theirs).map(({ kind, values }) => [kind, ...values]);

it('what one looks for and the other can help with is seen both ways, whatever its spelling', () => {
  const claire = side({ lookingFor: ['Recrutement'], canHelpWith: ['santé'] });
  const yassine = side({ canHelpWith: ['recrutement', 'bois'], lookingFor: ['Sante', 'locaux'] });
  expect(kinds(claire, yassine)).toEqual([
    ['can_help_you', 'recrutement'],
    ['you_can_help', 'Sante'],
  ]);
});

it('sectors, networks and languages count, French does not', () => {
  const both = side({ sectors: ['16', '43'], networks: ['CJD'], languages: ['fr', 'ar'] });
  expect(kinds(both, both)).toEqual([
    ['same_sectors', '16', '43'],
    ['same_networks', 'CJD'],
    ['same_languages', 'ar'],
  ]);
});

it('two who share nothing have no reason', () => {
  expect(reasonsBetween(side({}), side({ canHelpWith: ['bois'] }))).toEqual([]);
});

describe('places', () => {
  it('the same commune, then a few kilometres', () => {
    expect(placeReason(roissy, roissy)).toMatchObject({ kind: 'same_commune', values: ['Roissy-en-France'] });
    expect(placeReason(roissy, gonesse)).toMatchObject({ kind: 'near', values: ['Gonesse'], kilometres: 5 });
    expect(distanceBetween(roissy, gonesse)).toBeCloseTo(5.3, 1);
  });

  it('without a point, what they belong to', () => {
    expect(placeReason(roissy, { ...gonesse, ...nowhere })).toMatchObject({
      kind: 'same_epci',
      values: ['Roissy Pays de France'],
    });
    expect(placeReason(roissy, { ...gonesse, ...nowhere, epci: null })).toMatchObject({ kind: 'same_department' });
    expect(placeReason(roissy, { ...gonesse, ...nowhere, epci: null, department: 'Paris' })).toMatchObject({
      kind: 'same_region',
    });
    expect(
      placeReason(roissy, { ...gonesse, ...nowhere, epci: null, department: 'Nord', region: 'Hauts-de-France' }),
    ).toBeNull();
  });
});
