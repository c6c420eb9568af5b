import { checkedFilter, partsOfQuery, type AddressQuery } from '../../../platform/http/filter-of-query';
import { OpportunityStatusModel } from '../opportunity.model';
import { OpportunityFilterInput } from './opportunity-filter.input';

const LISTS = { kinds: 'kind', sectors: 'sector', skills: 'skill', communes: 'commune' } as const;
const ONES = { search: 'q', direction: 'direction' } as const;
const AMOUNTS = { amountMin: 'min', amountMax: 'max' } as const;
const STATUS = { status: 'status' } as const;
const ALL = 'all';
const RUNNING = [OpportunityStatusModel.OPEN, OpportunityStatusModel.IN_DISCUSSION];

/** The filter that the address of the list names; only what takes answers, unless it asks for all. Throws `InvalidInputError`. */
export function filterOfAddress(query: AddressQuery): OpportunityFilterInput {
  const { direction, status, amountMin, amountMax, ...parts } = partsOfQuery(query, LISTS, {
    ...ONES,
    ...AMOUNTS,
    ...STATUS,
  });
  return checkedFilter(OpportunityFilterInput, {
    ...parts,
    amountMin: amountOf(amountMin),
    amountMax: amountOf(amountMax),
    direction: direction === ALL ? null : direction,
    status: status === ALL ? null : RUNNING,
  });
}

/** A number as it stands in an address; what is none is left for the check to refuse. */
const amountOf = (value: string | undefined) => (value === undefined || value === '' ? null : Number(value));

/** The parameters of the list's address that name that filter. */
export function addressOf(filter: OpportunityFilterInput): string {
  const address = new URLSearchParams();
  const say = (param: string, value: string | number | null | undefined) => {
    if (value !== undefined && value !== null && value !== '') address.append(param, String(value));
  };
  for (const part of ['search', 'direction'] as const) say(ONES[part], filter[part]);
  for (const part of ['amountMin', 'amountMax'] as const) say(AMOUNTS[part], filter[part]);
  for (const part of ['kinds', 'sectors', 'skills', 'communes'] as const) {
    for (const value of filter[part] ?? []) say(LISTS[part], value);
  }
  if (!filter.status) say(STATUS.status, ALL);
  return address.toString();
}
