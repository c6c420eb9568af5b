import { useQuery } from '@apollo/client/react';
import { useMemo } from 'react';
import { graphql } from '../../gql';
import { useText } from '../../shared/i18n/use-text';
import { PartState } from '../../shared/routing/part-state';
import { MapCanvas } from '../../shared/map/map-canvas';

const PerimeterMapDocument = graphql(/* GraphQL */ `
  query PerimeterMap($slug: String!) {
    territory(slug: $slug) {
      id
      perimeterMap {
        contours
        places {
          code
          name
          longitude
          latitude
        }
      }
    }
  }
`);

export interface PerimeterMapProps {
  slug: string;
  onChoose: (name: string) => void;
}

/** The communes of the territory where they lie; those that cannot be placed are said. */
export function PerimeterMap({ slug, onChoose }: PerimeterMapProps) {
  const text = useText();
  const { data, error, refetch } = useQuery(PerimeterMapDocument, { variables: { slug } });
  const map = data?.territory?.perimeterMap;
  const places = useMemo(() => map?.places.map((place) => ({ ...place, weight: 1 })) ?? [], [map]);
  if (!map) return <PartState error={error} onRetry={refetch} />;
  const unplaced = places.filter(({ longitude }) => longitude === null).map(({ name }) => name);
  return (
    <>
      <MapCanvas
        title={text('territory.perimeterMap')}
        places={places}
        contours={map.contours}
        labelOf={(_count, name) => name}
        clusterLabelOf={(count) => text('territory.perimeterCluster', { count })}
        onChoose={(code) => onChoose(places.find((place) => place.code === code)?.name ?? '')}
      />
      {unplaced.length > 0 && (
        <p>{text('territory.perimeterUnplaced', { count: unplaced.length, names: unplaced.join(', ') })}</p>
      )}
    </>
  );
}
