import { checkedFilter, partsOfQuery, type AddressQuery } from '../../../platform/http/filter-of-query';
import { DirectoryFilterInput } from '../directory.inputs';

const PARAMS = {
  personas: 'persona',
  communes: 'commune',
  sectors: 'sector',
  canHelpWith: 'help',
  lookingFor: 'seek',
  languages: 'language',
};

/** The filter that the directory's own address names. Throws `InvalidInputError`. */
export const filterOf = (query: AddressQuery): DirectoryFilterInput =>
  checkedFilter(DirectoryFilterInput, partsOfQuery(query, PARAMS, { search: 'q' }));
