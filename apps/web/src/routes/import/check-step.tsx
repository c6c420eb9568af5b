import { Button } from '@rayonne/ui';
import { useState } from 'react';
import { useText } from '../../shared/i18n/use-text';
import { DiscardButton } from './discard-button';
import type { StepProps } from './import-page';
import styles from './import.module.css';
import { MappingStep } from './mapping-step';
import { SortedList } from './sorted-list';

/** The dry run: nobody has been written to yet, and everything can be changed. */
export function CheckStep({ found, onChanged }: StepProps) {
  const text = useText();
  const [isMapping, setMapping] = useState(false);
  if (isMapping) return <MappingStep found={found} onChanged={onChanged} />;
  return (
    <>
      <SortedList found={found} onChanged={onChanged} />
      <div className={styles.bar}>
        <Button variant="outline" size="large" onClick={() => setMapping(true)}>
          {text('imports.mapAgain')}
        </Button>
        <DiscardButton found={found} />
      </div>
    </>
  );
}
