import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { InvalidInputError } from '../../../platform/graphql/domain-error';
import { DirectoryFilterInput } from '../directory.inputs';

/** The parameters of the directory's own address, each once or several times. */
export type ExportQuery = Readonly<Record<string, string | string[] | undefined>>;

const PARAMS = {
  personas: 'persona',
  communes: 'commune',
  sectors: 'sector',
  canHelpWith: 'help',
  lookingFor: 'seek',
  languages: 'language',
} as const;

/** The filter that an address names, checked as the one of a query is. Throws `InvalidInputError`. */
export function filterOf(query: ExportQuery): DirectoryFilterInput {
  const lists = Object.entries(PARAMS).map(([field, param]) => [field, [query[param] ?? []].flat()]);
  const filter = plainToInstance(DirectoryFilterInput, { search: query['q'] ?? '', ...Object.fromEntries(lists) });
  const [fault] = validateSync(filter);
  if (fault) throw new InvalidInputError(fault.property);
  return filter;
}
