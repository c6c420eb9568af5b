import { useQuery } from '@apollo/client/react';
import { Card, Pill, TextField } from '@rayonne/ui';
import { useDeferredValue, useState } from 'react';
import { CommuneSearch } from '../../features/territories/commune-search';
import { graphql } from '../../gql';
import { ChosenList } from '../../shared/forms/chosen-list';
import { useText } from '../../shared/i18n/use-text';
import { useMembership } from '../../shared/session/membership';
import styles from './manage-territory.module.css';
import { PerimeterMap } from './perimeter-map';
import type { AdministeredTerritory } from './territory-page';
import { usePerimeterActs } from './use-perimeter-acts';

const SHOWN = 60;

const CommunesOfPerimeter = graphql(/* GraphQL */ `
  query CommunesOfPerimeter($slug: String!, $search: String!) {
    territory(slug: $slug) {
      id
      communes(search: $search, first: 60) {
        code
        name
        departmentCode
      }
    }
  }
`);

/** The communes of the territory: found by name, taken out, or added. */
export function PerimeterCard({ territory: { id, communeCount } }: { territory: AdministeredTerritory }) {
  const text = useText();
  const { slug } = useMembership();
  const [search, setSearch] = useState('');
  const variables = { slug, search: useDeferredValue(search.trim()) };
  const { data, previousData } = useQuery(CommunesOfPerimeter, { variables });
  const communes = (data ?? previousData)?.territory?.communes ?? [];
  const shown = communes.map(({ code, name, departmentCode }) => ({
    value: code,
    label: `${name} (${departmentCode})`,
  }));
  const acts = usePerimeterActs(id);
  return (
    <Card as="section" aria-labelledby="perimeter-title" className={styles.list}>
      <div className={styles.head}>
        <h2 id="perimeter-title">{text('territory.perimeter')}</h2>
        <Pill>{text('territory.perimeterCount', { count: communeCount })}</Pill>
      </div>
      <p>{text('territory.perimeterHint')}</p>
      <PerimeterMap slug={slug} onChoose={setSearch} />
      <CommuneSearch
        label={text('territory.addCommune')}
        description={text('territory.addCommuneHint')}
        onChoose={({ value, label }) => void acts.add(value, label)}
      />
      <TextField
        type="search"
        label={text('territory.perimeterFilter')}
        value={search}
        onChange={(event) => setSearch(event.currentTarget.value)}
        autoComplete="off"
      />
      <ChosenList
        values={shown}
        onRemove={(code) => void acts.remove(code, shown.find(({ value }) => value === code)?.label ?? code)}
      />
      {communes.length === SHOWN && <p>{text('territory.perimeterMore')}</p>}
    </Card>
  );
}
