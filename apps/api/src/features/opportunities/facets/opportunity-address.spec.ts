import { addressOf, filterOfAddress } from './opportunity-address';

describe('the address of the list', () => {
  it.each([
    'q=bois&direction=need&kind=job&kind=skill&sector=16&skill=bois-local&commune=95527',
    'min=100&max=900&status=all',
    'kind=tender',
  ])('%s is the filter that it came from', (address) => {
    expect(addressOf(filterOfAddress(Object.fromEntries(groupsOf(address))))).toBe(address);
  });

  it('shows what takes answers unless it asks for all', () => {
    expect(filterOfAddress({}).status).toEqual(['open', 'in_discussion']);
    expect(filterOfAddress({ status: 'all' }).status).toBeNull();
  });

  it.each([
    ['kind', 'kinds', 'mayor'],
    ['sector', 'sectors', '00'],
    ['skill', 'skills', "a' or 1"],
    ['commune', 'communes', 'Paris'],
    ['min', 'amountMin', 'beaucoup'],
    ['max', 'amountMax', '-1'],
    ['q', 'search', 'a'],
    ['direction', 'direction', 'both'],
  ])('refuses what %s may not be', (param, field, value) => {
    expect(() => filterOfAddress({ [param]: value })).toThrow(expect.objectContaining({ field }));
  });
});

const groupsOf = (address: string) => {
  const search = new URLSearchParams(address);
  return [...new Set(search.keys())].map((param) => [param, search.getAll(param)]);
};
