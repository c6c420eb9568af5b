import type { FragmentType } from '@apollo/client';
import { Button, Card } from '@rayonne/ui';
import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
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
  const edit = useRef<HTMLButtonElement>(null);
  const { name, timeZone } = useFragmentData(Details_viewer, viewer);
  const close = () => {
    flushSync(() => setOpen(false));
    edit.current?.focus();
  };
  return (
    <Card as="section" aria-labelledby="me-details" className={styles.details}>
      <h2 id="me-details">{text('me.details')}</h2>
      {isOpen ? (
        <DetailsForm name={name} timeZone={timeZone} onClose={close} />
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
            <Button ref={edit} variant="soft" onClick={() => setOpen(true)}>
              {text('me.editDetails')}
            </Button>
          </div>
        </>
      )}
    </Card>
  );
}
