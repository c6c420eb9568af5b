import { Button, Card } from '@rayonne/ui';
import { useState } from 'react';
import { useText } from '../../shared/i18n/use-text';
import { ConfirmForm } from './confirm-form';
import { DiscardButton } from './discard-button';
import { ImportFigures } from './import-figures';
import type { StepProps } from './import-page';
import { rowsWith } from './import-words';
import styles from './import.module.css';
import { MappingStep } from './mapping-step';

/** The dry run: what was found of every row. Nobody has been written to yet. */
export function CheckStep({ found, onChanged }: StepProps) {
  const text = useText();
  const [isMapping, setMapping] = useState(false);
  const count = rowsWith(found.counts, 'NEW');
  if (isMapping) return <MappingStep found={found} onChanged={onChanged} />;
  return (
    <>
      <ImportFigures found={found} />
      {count > 0 ? (
        <ConfirmForm found={found} onChanged={onChanged} />
      ) : (
        <Card as="section" aria-labelledby="nobody-title" className={styles.section}>
          <h2 id="nobody-title">{text('imports.nobodyTitle')}</h2>
          <p>{text('imports.nobodyText')}</p>
        </Card>
      )}
      <div className={styles.bar}>
        <Button variant="outline" size="large" onClick={() => setMapping(true)}>
          {text('imports.mapAgain')}
        </Button>
        <DiscardButton found={found} />
      </div>
    </>
  );
}
