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

const labelOf = ({ name, departmentCode }: { name: string; departmentCode: string }) => `${name} (${departmentCode})`;

/** What a commune of the territory is called, for its INSEE code; `undefined` until it is known. */
export function useCommuneLabel(territorySlug: string, code: string | null): string | undefined {
  const { data } = useQuery(Communes, { variables: { slug: territorySlug, search: code ?? '' }, skip: code === null });
  const found = data?.territory?.communes.find((commune) => commune.code === code);
  return found && labelOf(found);
}

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
  const options = communes.map((commune) => ({ value: commune.code, label: labelOf(commune) }));
  return <SearchSelect {...field} options={options} onSearch={setSearch} />;
}
