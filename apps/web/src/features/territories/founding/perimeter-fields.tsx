import type { MessageId } from '@rayonne/messages';
import { ChoiceField } from '@rayonne/ui';
import { useState } from 'react';
import type { OfficialPerimeterKind } from '../../../gql/graphql';
import { useText } from '../../../shared/i18n/use-text';
import { CommunePicker } from '../commune-picker';
import type { PerimeterKind } from './founding-values';
import { PerimeterSearch } from './perimeter-search';

const KINDS: readonly { value: PerimeterKind; label: MessageId }[] = [
  { value: 'epci', label: 'founding.epci' },
  { value: 'department', label: 'founding.department' },
  { value: 'region', label: 'founding.region' },
  { value: 'communes', label: 'founding.communes' },
];

interface Words {
  kind: OfficialPerimeterKind;
  label: MessageId;
  hint: MessageId;
}

const OFFICIAL: Record<Exclude<PerimeterKind, 'communes'>, Words> = {
  epci: { kind: 'EPCI', label: 'founding.epciName', hint: 'founding.epciHint' },
  department: { kind: 'DEPARTMENT', label: 'founding.departmentName', hint: 'founding.departmentHint' },
  region: { kind: 'REGION', label: 'founding.regionName', hint: 'founding.regionHint' },
};

/** The official perimeter: an inter-municipality, a department, a region, or chosen communes. */
export function PerimeterFields({ error }: { error: string | undefined }) {
  const text = useText();
  const [kind, setKind] = useState<PerimeterKind>('epci');
  const words = kind === 'communes' ? undefined : OFFICIAL[kind];
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
        <PerimeterSearch
          key={kind}
          kind={words.kind}
          label={text(words.label)}
          description={text(words.hint)}
          error={error}
        />
      ) : (
        <CommunePicker error={error} />
      )}
    </>
  );
}
