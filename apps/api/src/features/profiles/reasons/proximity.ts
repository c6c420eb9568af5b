import { ReasonKindModel, type ReasonModel } from './reason.model';

/** A commune with what it belongs to; without a point of its own, distances fall back to that. */
export interface Place {
  readonly code: string;
  readonly name: string;
  readonly longitude: number | null;
  readonly latitude: number | null;
  readonly epci: string | null;
  readonly department: string;
  readonly region: string;
}

type Located = Pick<Place, 'longitude' | 'latitude'>;

const NEAR_KILOMETRES = 15;
const EARTH_RADIUS_KILOMETRES = 6371;

/** The closest thing two places have in common; `null` for two ends of the country. */
export function placeReason(here: Place, there: Place): ReasonModel | null {
  const say = (kind: ReasonKindModel, value: string, kilometres: number | null = null): ReasonModel => ({
    kind,
    values: [value],
    kilometres,
    members: [],
    memberCount: 0,
    organisations: [],
  });
  if (here.code === there.code) return say(ReasonKindModel.SAME_COMMUNE, there.name);
  const kilometres = distanceBetween(here, there);
  if (kilometres !== null && kilometres <= NEAR_KILOMETRES)
    return say(ReasonKindModel.NEAR, there.name, Math.max(1, Math.round(kilometres)));
  if (here.epci && here.epci === there.epci) return say(ReasonKindModel.SAME_EPCI, there.epci);
  if (here.department === there.department) return say(ReasonKindModel.SAME_DEPARTMENT, there.department);
  if (here.region === there.region) return say(ReasonKindModel.SAME_REGION, there.region);
  return null;
}

/** As the crow flies. */
export function distanceBetween(here: Located, there: Located): number | null {
  if (here.latitude === null || here.longitude === null || there.latitude === null || there.longitude === null)
    return null;
  const [phi, otherPhi] = [radians(here.latitude), radians(there.latitude)];
  const half =
    Math.sin((otherPhi - phi) / 2) ** 2 +
    Math.cos(phi) * Math.cos(otherPhi) * Math.sin(radians(there.longitude - here.longitude) / 2) ** 2;
  return 2 * EARTH_RADIUS_KILOMETRES * Math.asin(Math.sqrt(half));
}

const radians = (degrees: number) => (degrees * Math.PI) / 180;
