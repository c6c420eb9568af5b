import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { InvalidInputError } from '../graphql/domain-error';

/** The parameters of an address, each once or several times. */
export type AddressQuery = Readonly<Record<string, string | readonly string[] | undefined>>;

/** The parameter of an address by the part of a filter that it says. */
type Params = Readonly<Record<string, string>>;

/** What an address says of parts that take several values (`lists`) and of those that take one. */
export function partsOfQuery<Lists extends Params, Ones extends Params>(
  query: AddressQuery,
  lists: Lists,
  ones: Ones,
): Record<keyof Lists, readonly string[]> & Record<keyof Ones, string | undefined>;
export function partsOfQuery(query: AddressQuery, lists: Params, ones: Params): Record<string, unknown> {
  const valuesOf = (param: string): readonly string[] => [query[param] ?? []].flat();
  const several = Object.entries(lists).map(([part, param]) => [part, valuesOf(param)] as const);
  const single = Object.entries(ones).map(([part, param]) => [part, valuesOf(param)[0]] as const);
  return Object.fromEntries<unknown>([...several, ...single]);
}

/** The filter with those parts, checked as that of a GraphQL query is. Throws `InvalidInputError`. */
export function checkedFilter<Filter extends object>(Input: new () => Filter, parts: object): Filter {
  const filter = plainToInstance(Input, parts);
  const [fault] = validateSync(filter);
  if (fault) throw new InvalidInputError(fault.property);
  return filter;
}
