import { useQuery } from '@apollo/client/react';
import { SearchSelect, type SearchSelectOption } from '@rayonne/ui';
import { useDeferredValue, useState } from 'react';
import { graphql } from '../../gql';

const Communes = graphql(/* GraphQL */ `
  query Communes($slug: String!, $search: String!) {
    territory(slug: $slug) {
      id
      communes(search: $search, first: 8) {
        code
        name
        departmentCode
      }
    }
  }
`);

export interface CommuneFieldProps {
  label: string;
  description?: string;
  name: string;
  territorySlug: string;
  initial?: SearchSelectOption;
  error?: string;
  onChoose?: (option: SearchSelectOption) => void;
}

/** A commune of the territory, found by the start of its name. */
export function CommuneField({ territorySlug, ...field }: CommuneFieldProps) {
  const [search, setSearch] = useState('');
  const { data, previousData } = useQuery(Communes, {
    variables: { slug: territorySlug, search: useDeferredValue(search) },
    fetchPolicy: 'cache-first',
  });
  const communes = (data ?? previousData)?.territory?.communes ?? [];
  const options = communes.map(({ code, name, departmentCode }) => ({
    value: code,
    label: `${name} (${departmentCode})`,
  }));
  return <SearchSelect {...field} options={options} onSearch={setSearch} />;
}
