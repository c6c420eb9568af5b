import { useQuery } from '@apollo/client/react';
import { SearchSelect, type SearchSelectOption, type SearchSelectProps } from '@rayonne/ui';
import { useDeferredValue, useState } from 'react';
import { graphql } from '../../gql';

const OfficialCommunes = graphql(/* GraphQL */ `
  query OfficialCommunes($search: String!) {
    communes(search: $search, first: 8) {
      code
      name
      departmentCode
    }
  }
`);

export interface CommuneSearchProps extends Pick<SearchSelectProps, 'label' | 'description' | 'error' | 'id'> {
  onChoose: (commune: SearchSelectOption) => void;
}

/** One commune among all of France, by the start of its name; empty again once it is chosen. */
export function CommuneSearch({ onChoose, ...field }: CommuneSearchProps) {
  const [search, setSearch] = useState('');
  const variables = { search: useDeferredValue(search.trim()) };
  const { data, previousData } = useQuery(OfficialCommunes, { variables, skip: search.trim() === '' });
  const found = (data ?? previousData)?.communes ?? [];
  return (
    <SearchSelect
      {...field}
      name="commune"
      options={found.map(({ code, name, departmentCode }) => ({ value: code, label: `${name} (${departmentCode})` }))}
      onSearch={setSearch}
      onChoose={onChoose}
      clears
    />
  );
}
