import { isSector } from '@rayonne/contracts';
import { SearchSelect } from '@rayonne/ui';
import { useDeferredValue, useState } from 'react';
import { useText } from '../i18n/use-text';
import { searchSectors, sectorName } from './sector-search';

const SHOWN = 8;

export interface SectorFieldProps {
  name: string;
  /** Code of the division chosen before. */
  initial?: string | null;
  error?: string;
}

/** A division of the classification of activities, found by a word or its code. Its route needs the catalogue `sectors`. */
export function SectorField({ name, initial, error }: SectorFieldProps) {
  const text = useText();
  const [typed, setTyped] = useState('');
  const found = searchSectors(useDeferredValue(typed), text);
  const optionOf = (code: (typeof found)[number]) => ({
    value: code,
    label: text('sector.label', { name: sectorName(code, text), code }),
  });
  return (
    <SearchSelect
      id={name}
      name={name}
      label={text('sector.field')}
      description={text('sector.fieldHint')}
      error={error}
      options={found.slice(0, SHOWN).map(optionOf)}
      onSearch={setTyped}
      initial={isSector(initial) ? optionOf(initial) : undefined}
    />
  );
}
