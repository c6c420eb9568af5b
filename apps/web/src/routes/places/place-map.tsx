import { useMemo } from 'react';
import { graphql } from '../../gql';
import type { PlaceMap_PlaceFragment } from '../../gql/graphql';
import { useText } from '../../shared/i18n/use-text';
import { MapCanvas } from '../../shared/map/map-canvas';

export const PlaceMap_place = graphql(/* GraphQL */ `
  fragment PlaceMap_place on ContentPlace {
    code
    name
    longitude
    latitude
    count
  }
`);

export interface PlaceMapProps {
  places: readonly PlaceMap_PlaceFragment[];
  contours: readonly string[];
  onChoose: (code: string) => void;
}

/** Each commune with how much there is to read. */
export function PlaceMap({ places, contours, onChoose }: PlaceMapProps) {
  const text = useText();
  // The same list while nothing changes: the map is drawn anew for each other one.
  const shown = useMemo(() => places.map((place) => ({ ...place, weight: place.count })), [places]);
  return (
    <MapCanvas
      title={text('places.map')}
      places={shown}
      contours={contours}
      labelOf={(count, name) => text('places.marker', { count, name })}
      clusterLabelOf={(count) => text('places.cluster', { count })}
      onChoose={onChoose}
    />
  );
}
