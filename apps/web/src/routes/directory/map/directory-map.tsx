import { useQuery } from '@apollo/client/react';
import { Button, Card } from '@rayonne/ui';
import { useMemo, useState } from 'react';
import { graphql } from '../../../gql';
import { useText } from '../../../shared/i18n/use-text';
import { PartState } from '../../../shared/routing/part-state';
import { MapCanvas } from '../../../shared/map/map-canvas';
import { useMembership } from '../../../shared/session/membership';
import type { DirectoryFilterState } from '../directory-filter';
import styles from '../directory.module.css';
import { PlaceTable } from './place-table';

const DirectoryMapDocument = graphql(/* GraphQL */ `
  query DirectoryMap($territory: ID!, $filter: DirectoryFilterInput) {
    directoryMap(territory: $territory, filter: $filter) {
      coverage
      elsewhere
      contours
      places {
        code
        kind
        name
        longitude
        latitude
        memberCount
        communes
      }
    }
  }
`);

/** Below it too many people would be missing from the map: the list goes first. */
const ENOUGH_COVERAGE = 80;

/** Where the members found are: a map, and the same as a table. */
export function DirectoryMap({ state }: { state: DirectoryFilterState }) {
  const text = useText();
  const { territoryId } = useMembership();
  const { data, previousData, error, refetch } = useQuery(DirectoryMapDocument, {
    variables: { territory: territoryId, filter: state.filter },
  });
  const [wanted, setWanted] = useState(false);
  const map = (data ?? previousData)?.directoryMap;
  // The same list while nothing changes: the map is drawn anew for each other one.
  const places = useMemo(() => map?.places.map((place) => ({ ...place, weight: place.memberCount })) ?? [], [map]);
  if (error && !data) return <PartState error={error} onRetry={refetch} />;
  if (!map) return <PartState />;
  const isCovered = map.coverage >= ENOUGH_COVERAGE;
  const choose = (communes: readonly string[]) => state.showCommunes(communes);
  const table = <PlaceTable places={map.places} elsewhere={map.elsewhere} onChoose={choose} />;
  return (
    <>
      {!isCovered && (
        <Card className={styles.notice}>
          <p>{text('map.uncovered', { percent: map.coverage })}</p>
          {!wanted && (
            <Button variant="soft" onClick={() => setWanted(true)}>
              {text('map.showAnyway')}
            </Button>
          )}
        </Card>
      )}
      {!isCovered && table}
      {(isCovered || wanted) && (
        <MapCanvas
          title={text('map.title')}
          places={places}
          contours={map.contours}
          labelOf={(count, name) => text('map.marker', { count, name })}
          clusterLabelOf={(count) => text('map.cluster', { count })}
          onChoose={(code) => choose(places.find((place) => place.code === code)?.communes ?? [])}
        />
      )}
      {isCovered && table}
    </>
  );
}
