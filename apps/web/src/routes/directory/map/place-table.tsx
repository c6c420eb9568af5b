import { Button, Card } from '@rayonne/ui';
import type { DirectoryMapQuery } from '../../../gql/graphql';
import { useFormatNumber, useText } from '../../../shared/i18n/use-text';
import styles from '../directory.module.css';

export type Place = DirectoryMapQuery['directoryMap']['places'][number];

export interface PlaceTableProps {
  places: readonly Place[];
  /** Members who show no commune to the viewer. */
  elsewhere: number;
  onChoose: (communes: readonly string[]) => void;
}

/** The map in words: each place, how many members, and the way to them. */
export function PlaceTable({ places, elsewhere, onChoose }: PlaceTableProps) {
  const text = useText();
  const number = useFormatNumber();
  return (
    <Card className={styles.tableCard}>
      <table className={styles.table}>
        <caption>{text('map.tableTitle')}</caption>
        <thead>
          <tr>
            <th scope="col">{text('map.place')}</th>
            <th scope="col">{text('map.members')}</th>
            <th scope="col">{text('map.action')}</th>
          </tr>
        </thead>
        <tbody>
          {places.map((place) => (
            <tr key={place.code}>
              <th scope="row">
                {place.name}
                {place.kind === 'EPCI' && (
                  <span className={styles.headline}>{text('map.epci', { count: place.communes.length })}</span>
                )}
              </th>
              <td className={styles.figure}>{number(place.memberCount)}</td>
              <td>
                <Button
                  variant="quiet"
                  aria-label={text('map.seeAt', { place: place.name })}
                  onClick={() => onChoose(place.communes)}
                >
                  {text('map.see')}
                </Button>
              </td>
            </tr>
          ))}
          {elsewhere > 0 && (
            <tr>
              <th scope="row">{text('map.elsewhere')}</th>
              <td className={styles.figure}>{number(elsewhere)}</td>
              <td />
            </tr>
          )}
        </tbody>
      </table>
    </Card>
  );
}
