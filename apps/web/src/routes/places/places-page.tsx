import { useQuery } from '@apollo/client/react';
import { useSearchParams } from 'react-router';
import { useSubjectUpdates } from '../../features/feed/use-subject-updates';
import { graphql } from '../../gql';
import { useText } from '../../shared/i18n/use-text';
import { PageFrame } from '../../shared/routing/page-frame';
import { PageHeading } from '../../shared/routing/page-heading';
import { PageState } from '../../shared/routing/page-state';
import { paths } from '../../shared/routing/paths';
import { useMembership } from '../../shared/session/membership';
import { PlaceContents } from './place-contents';
import { PlaceList } from './place-list';
import { PlaceMap } from './place-map';
import styles from './places.module.css';

const ContentMapDocument = graphql(/* GraphQL */ `
  query ContentMap($territory: ID!) {
    contentMap(territory: $territory) {
      contours
      places {
        code
        ...PlaceMap_place @unmask
        ...PlaceList_place @unmask
      }
    }
  }
`);

/** What is published where: a map and the same as a list, which narrow the contents beside them. The address keeps the place. */
export function PlacesPage() {
  const text = useText();
  const { territoryId, slug } = useMembership();
  const [search, setSearch] = useSearchParams();
  const commune = search.get('commune');
  const { data, error, refetch } = useQuery(ContentMapDocument, { variables: { territory: territoryId } });
  useSubjectUpdates();
  if (!data) return <PageState error={error} onRetry={refetch} />;
  const { places, contours } = data.contentMap;
  const name = places.find(({ code }) => code === commune)?.name;
  return (
    <PageFrame wide back={paths.home(slug)}>
      <PageHeading title={text('places.title')} subtitle={text('places.subtitle')} />
      <div className={styles.columns}>
        <div className={styles.where}>
          <PlaceMap places={places} contours={contours} onChoose={(code) => setSearch({ commune: code })} />
          <PlaceList places={places} chosen={commune} />
        </div>
        <PlaceContents commune={commune} name={name} />
      </div>
    </PageFrame>
  );
}
