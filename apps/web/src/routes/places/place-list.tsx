import { LIMITS } from '@rayonne/contracts';
import { Card, VisuallyHidden } from '@rayonne/ui';
import { Link } from 'react-router';
import { graphql } from '../../gql';
import type { PlaceList_PlaceFragment } from '../../gql/graphql';
import { useFormatNumber, useText } from '../../shared/i18n/use-text';
import { paths } from '../../shared/routing/paths';
import { useMembership } from '../../shared/session/membership';
import styles from './places.module.css';

export const PlaceList_place = graphql(/* GraphQL */ `
  fragment PlaceList_place on ContentPlace {
    code
    name
    longitude
    count
  }
`);

export interface PlaceListProps {
  places: readonly PlaceList_PlaceFragment[];
  /** Code of the commune that narrows the contents. */
  chosen: string | null;
}

/** The map in words: every place, how much there is, and the way to it. */
export function PlaceList({ places, chosen }: PlaceListProps) {
  const text = useText();
  const { slug } = useMembership();
  if (places.length === 0) return null;
  return (
    <Card className={styles.list}>
      <nav aria-label={text('places.list')}>
        <ul>
          <li>
            <Link className={styles.place} to={paths.places(slug)} aria-current={chosen ? undefined : 'true'}>
              {text('places.everywhere')}
            </Link>
          </li>
          {places.map(({ code, name, count }) => (
            <li key={code}>
              <Link
                className={styles.place}
                to={paths.places(slug, code)}
                aria-current={code === chosen ? 'true' : undefined}
              >
                {name}
                <Count count={count} />
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      {places.some(({ longitude }) => longitude === null) && <p className={styles.note}>{text('places.unplaced')}</p>}
    </Card>
  );
}

function Count({ count }: { count: number }) {
  const text = useText();
  const number = useFormatNumber();
  const isMost = count >= LIMITS.placedContents;
  return (
    <>
      <span className={styles.count} aria-hidden>
        {number(count)}
        {isMost && '+'}
      </span>
      <VisuallyHidden>{isMost ? text('places.most', { count }) : text('places.count', { count })}</VisuallyHidden>
    </>
  );
}
