import { useQuery } from '@apollo/client/react';
import { Icon, SearchSelect, type SearchSelectOption } from '@rayonne/ui';
import { useDeferredValue, useState } from 'react';
import { graphql } from '../../gql';
import { useText } from '../../shared/i18n/use-text';
import styles from './founding.module.css';

const OfficialCommunes = graphql(/* GraphQL */ `
  query OfficialCommunes($search: String!) {
    communes(search: $search, first: 8) {
      code
      name
      departmentCode
    }
  }
`);

/** Communes chosen one by one among all of France; each goes into the form as `communeCodes`. */
export function CommunePicker({ error }: { error: string | undefined }) {
  const text = useText();
  const [search, setSearch] = useState('');
  const [chosen, setChosen] = useState<readonly SearchSelectOption[]>([]);
  const variables = { search: useDeferredValue(search.trim()) };
  const { data, previousData } = useQuery(OfficialCommunes, { variables, skip: search.trim() === '' });
  const found = (data ?? previousData)?.communes ?? [];
  const remove = (code: string) => setChosen((communes) => communes.filter(({ value }) => value !== code));
  const add = (commune: SearchSelectOption) => setChosen((communes) => [...communes.filter(({ value }) => value !== commune.value), commune]);
  return (
    <div className={styles.picker}>
      <SearchSelect
        // Each choice empties the field for the next one.
        key={chosen.length}
        id="perimeter"
        name="commune"
        label={text('founding.communes')}
        description={text('founding.communesHint')}
        error={error}
        options={found.map(({ code, name, departmentCode }) => ({ value: code, label: `${name} (${departmentCode})` }))}
        onSearch={setSearch}
        onChoose={add}
      />
      <ul className={styles.chosen}>
        {chosen.map(({ value, label }) => (
          <li key={value}>
            <input type="hidden" name="communeCodes" value={value} />
            <button type="button" className={styles.chip} aria-label={text('founding.removeCommune', { name: label })} onClick={() => remove(value)}>
              {label}
              <Icon name="close" />
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
