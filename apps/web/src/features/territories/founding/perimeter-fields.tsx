import type { MessageId } from '@rayonne/messages';
import { ChoiceField, TextField } from '@rayonne/ui';
import { useState } from 'react';
import { useText } from '../../../shared/i18n/use-text';
import { CommunePicker } from '../commune-picker';
import type { PerimeterKind } from './founding-values';

const KINDS: readonly { value: PerimeterKind; label: MessageId }[] = [
  { value: 'epci', label: 'founding.epci' },
  { value: 'department', label: 'founding.department' },
  { value: 'region', label: 'founding.region' },
  { value: 'communes', label: 'founding.communes' },
];

const CODE: Record<Exclude<PerimeterKind, 'communes'>, readonly [label: MessageId, hint: MessageId]> = {
  epci: ['founding.epciCode', 'founding.epciHint'],
  department: ['founding.departmentCode', 'founding.departmentHint'],
  region: ['founding.regionCode', 'founding.regionHint'],
};

/** The official perimeter: an inter-municipality, a department, a region, or chosen communes. */
export function PerimeterFields({ error }: { error: string | undefined }) {
  const text = useText();
  const [kind, setKind] = useState<PerimeterKind>('epci');
  const words = kind === 'communes' ? undefined : CODE[kind];
  return (
    <>
      <ChoiceField
        compact
        label={text('founding.perimeter')}
        name="perimeterKind"
        value={kind}
        onChange={setKind}
        options={KINDS.map(({ value, label }) => ({ value, label: text(label) }))}
      />
      {words ? (
        <TextField
          key={kind}
          id="perimeter"
          name="perimeter"
          label={text(words[0])}
          description={text(words[1])}
          error={error}
          autoComplete="off"
        />
      ) : (
        <CommunePicker error={error} />
      )}
    </>
  );
}
