import { buttonClass, Card, classNames } from '@rayonne/ui';
import { useState, type ReactNode } from 'react';
import type { ImportRowStatus } from '../../gql/graphql';
import { useFormatNumber, useText } from '../../shared/i18n/use-text';
import { ImportRows } from './import-rows';
import { rowsWith, STATUS_TEXT, STATUSES, type ImportData } from './import-words';
import styles from './import.module.css';

const REPAIRABLE: readonly ImportRowStatus[] = ['INVALID', 'DUPLICATE'];

/** How many rows of each kind, the rows of the kind chosen, and the file of those to correct. */
export function ImportFigures({ found, children }: { found: ImportData; children?: ReactNode }) {
  const text = useText();
  const format = useFormatNumber();
  const shown = STATUSES.filter((status) => rowsWith(found.counts, status) > 0);
  const faulty = rowsWith(found.counts, ...REPAIRABLE);
  const [status, setStatus] = useState(() => shown.find((one) => one === 'INVALID') ?? shown[0]);
  return (
    <Card as="section" aria-labelledby="figures-title" stacked>
      <div className={styles.head}>
        <h2 id="figures-title">{text('imports.figuresTitle')}</h2>
        {faulty > 0 && !found.areRowsErased && (
          <a
            className={buttonClass({ variant: 'outline' })}
            href={`/exchange/imports/${found.id}/refused.csv`}
            download
          >
            {text('imports.download', { count: faulty })}
          </a>
        )}
      </div>
      <div className={styles.figures} role="group" aria-label={text('imports.filter')}>
        {shown.map((one) => (
          <button
            key={one}
            type="button"
            className={classNames(styles.figure, REPAIRABLE.includes(one) && styles.warm)}
            aria-pressed={one === status}
            disabled={found.areRowsErased}
            onClick={() => setStatus(one)}
          >
            <strong>{format(rowsWith(found.counts, one))}</strong>
            {text(STATUS_TEXT[one])}
          </button>
        ))}
      </div>
      {children}
      {found.areRowsErased ? (
        <p className={styles.hint}>{text('imports.rowsErased')}</p>
      ) : (
        status && <ImportRows key={`${status} ${found.version}`} importId={found.id} status={status} />
      )}
    </Card>
  );
}
