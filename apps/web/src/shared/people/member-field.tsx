import { useQuery } from '@apollo/client/react';
import { SearchSelect, type SearchSelectOption } from '@rayonne/ui';
import { useDeferredValue, useState } from 'react';
import { graphql } from '../../gql';
import { useMembership } from '../session/membership';

const MemberChoices = graphql(/* GraphQL */ `
  query MemberChoices($slug: String!, $search: String!) {
    territory(slug: $slug) {
      id
      members(search: $search, first: 8) {
        nodes {
          id
          name
          headline
        }
      }
    }
  }
`);

export interface MemberFieldProps {
  label: string;
  description: string;
  name: string;
  error?: string | undefined;
  onChoose?: (option: SearchSelectOption) => void;
  /** Empties itself once somebody is chosen, ready for the next. */
  clears?: boolean;
  /** Ids of those who are not to be found. */
  without?: readonly string[];
}

/** A member of the territory, found by the start of a name. */
export function MemberField({ without = [], ...field }: MemberFieldProps) {
  const { slug } = useMembership();
  const [search, setSearch] = useState('');
  const variables = { slug, search: useDeferredValue(search.trim()) };
  const { data, previousData } = useQuery(MemberChoices, { variables, skip: search.trim() === '' });
  const members = (data ?? previousData)?.territory?.members.nodes ?? [];
  const options = members
    .filter(({ id }) => !without.includes(id))
    .map(({ id, name, headline }) => ({ value: id, label: headline ? `${name}, ${headline}` : name }));
  return <SearchSelect id={field.name} {...field} options={options} onSearch={setSearch} />;
}
