import { PlaceKindModel, type DirectoryPlaceModel } from './map.model';

/** A commune where somebody is, and where that is. */
export interface LocatedCommune {
  readonly code: string;
  readonly name: string;
  readonly longitude: number | null;
  readonly latitude: number | null;
  readonly epci_siren: string | null;
  readonly epci_name: string | null;
  /** The middle of those of its communes that can be placed. */
  readonly epci_longitude: number | null;
  readonly epci_latitude: number | null;
}

/** One marker a commune; those without a point share their intercommunality's. The fullest first. */
export function placesOf(
  communes: readonly LocatedCommune[],
  counts: ReadonlyMap<string, number>,
): DirectoryPlaceModel[] {
  const places = new Map<string, DirectoryPlaceModel>();
  for (const commune of communes) {
    const place = placeOf(commune);
    const known = places.get(place.code) ?? place;
    known.memberCount += counts.get(commune.code) ?? 0;
    known.communes.push(commune.code);
    places.set(place.code, known);
  }
  return [...places.values()].sort(
    (one, other) => other.memberCount - one.memberCount || one.code.localeCompare(other.code),
  );
}

function placeOf(commune: LocatedCommune): DirectoryPlaceModel {
  const empty = { memberCount: 0, communes: [] };
  const { code, name, longitude, latitude } = commune;
  if (longitude !== null || !commune.epci_siren) {
    return { ...empty, kind: PlaceKindModel.COMMUNE, code, name, longitude, latitude };
  }
  return {
    ...empty,
    kind: PlaceKindModel.EPCI,
    code: commune.epci_siren,
    name: commune.epci_name!,
    longitude: commune.epci_longitude,
    latitude: commune.epci_latitude,
  };
}
