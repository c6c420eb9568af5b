import type { FragmentType } from '@apollo/client';
import { Button, Card } from '@rayonne/ui';
import { useState } from 'react';
import { graphql } from '../../gql';
import { useFragmentData } from '../../shared/graphql/use-fragment-data';
import { useLocale, useText } from '../../shared/i18n/use-text';
import { DetailsForm } from './details-form';
import styles from './me.module.css';
import { timeZoneLabel } from './time-zones';

export const Details_viewer = graphql(/* GraphQL */ `
  fragment Details_viewer on Viewer {
    id
    name
    timeZone
  }
`);

/** How the person is called, and the hours they live by. */
export function Details({ viewer }: { viewer: FragmentType<typeof Details_viewer> }) {
  const text = useText();
  const locale = useLocale();
  const [isOpen, setOpen] = useState(false);
  const { name, timeZone } = useFragmentData(Details_viewer, viewer);
  return (
    <Card as="section" aria-labelledby="me-details" className={styles.details}>
      <h2 id="me-details">{text('me.details')}</h2>
      {isOpen ? (
        <DetailsForm name={name} timeZone={timeZone} onClose={() => setOpen(false)} />
      ) : (
        <>
          <dl>
            <div>
              <dt>{text('account.name')}</dt>
              <dd>{name}</dd>
            </div>
            <div>
              <dt>{text('me.timeZone')}</dt>
              <dd>{timeZoneLabel(timeZone, locale)}</dd>
            </div>
          </dl>
          <div>
            <Button variant="soft" onClick={() => setOpen(true)}>
              {text('me.editDetails')}
            </Button>
          </div>
        </>
      )}
    </Card>
  );
}
