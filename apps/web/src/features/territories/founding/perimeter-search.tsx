import { useQuery } from '@apollo/client/react';
import { SearchSelect, type SearchSelectProps } from '@rayonne/ui';
import { useDeferredValue, useState } from 'react';
import { graphql } from '../../../gql';
import type { OfficialPerimeterKind, OfficialPerimetersQuery } from '../../../gql/graphql';
import { useFormatNumber, useLocale, useText } from '../../../shared/i18n/use-text';
import styles from './founding.module.css';

const OfficialPerimeters = graphql(/* GraphQL */ `
  query OfficialPerimeters($kind: OfficialPerimeterKind!, $search: String!) {
    officialPerimeters(kind: $kind, search: $search, first: 8) {
      code
      name
      communeCount
      population
      communes
    }
  }
`);

type Found = OfficialPerimetersQuery['officialPerimeters'][number];

export interface PerimeterSearchProps extends Pick<SearchSelectProps, 'label' | 'description' | 'error'> {
  kind: OfficialPerimeterKind;
}

/** An official perimeter by its name or that of one of its communes; who knows the code may write it. */
export function PerimeterSearch({ kind, ...field }: PerimeterSearchProps) {
  const [search, setSearch] = useState('');
  const [chosen, setChosen] = useState<string>();
  const words = useDeferredValue(search.trim());
  const { data, previousData } = useQuery(OfficialPerimeters, { variables: { kind, search: words }, skip: !words });
  const found = (data ?? previousData)?.officialPerimeters ?? [];
  // Whoever writes the code has chosen as well.
  const shown = found.find(({ code }) => code === (chosen ?? search.replaceAll(/\s/g, '').toUpperCase()));
  return (
    <div className={styles.picker}>
      <SearchSelect
        {...field}
        id="perimeter"
        name="perimeter"
        options={found.map(({ code, name }) => ({ value: code, label: `${name} (${code})` }))}
        onSearch={(text) => {
          setSearch(text);
          setChosen(undefined);
        }}
        onChoose={({ value }) => setChosen(value)}
      />
      {shown && <Preview perimeter={shown} />}
    </div>
  );
}

/** What the territory would hold, before it is founded. */
function Preview({ perimeter: { name, communeCount, population, communes } }: { perimeter: Found }) {
  const text = useText();
  const locale = useLocale();
  const number = useFormatNumber();
  const others = communeCount - communes.length;
  const named = others > 0 ? [...communes, text('founding.otherCommunes', { count: others })] : communes;
  return (
    <div className={styles.preview} role="status">
      <strong>{name}</strong>
      <span>{text('founding.preview', { count: communeCount, population: number(population) })}</span>
      <span>{new Intl.ListFormat(locale).format(named)}</span>
    </div>
  );
}
