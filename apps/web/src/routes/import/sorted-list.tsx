import { buttonClass, Card } from '@rayonne/ui';
import type { ReactNode } from 'react';
import { useText } from '../../shared/i18n/use-text';
import { CONFIRM_ID, ConfirmForm } from './confirm-form';
import { ImportFigures } from './import-figures';
import type { StepProps } from './import-page';
import { rowsWith } from './import-words';
import styles from './import.module.css';

/** What was found of every row; beside it the word that invites those who are new, and what else is to be said. */
export function SortedList({ found, onChanged, children }: StepProps & { children?: ReactNode }) {
  const text = useText();
  const count = found.areRowsErased ? 0 : rowsWith(found.counts, 'NEW');
  return (
    <div className={styles.sides}>
      <ImportFigures found={found}>
        {count > 0 && (
          <a className={`${styles.toConfirm} ${buttonClass({ variant: 'soft' })}`} href={`#${CONFIRM_ID}`}>
            {text('imports.confirmTitle', { count })}
          </a>
        )}
      </ImportFigures>
      <div className={styles.beside}>
        {count > 0 ? <ConfirmForm found={found} onChanged={onChanged} /> : found.state === 'CHECKED' && <Nobody />}
        {children}
      </div>
    </div>
  );
}

function Nobody() {
  const text = useText();
  return (
    <Card as="section" aria-labelledby="nobody-title" stacked>
      <h2 id="nobody-title">{text('imports.nobodyTitle')}</h2>
      <p>{text('imports.nobodyText')}</p>
    </Card>
  );
}
