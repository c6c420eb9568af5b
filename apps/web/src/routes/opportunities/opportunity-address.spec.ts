import { filterOf } from './opportunity-address';

const of = (address: string) => filterOf(new URLSearchParams(address));

describe('the filter that an address names', () => {
  it('is everything that takes answers, when it says nothing', () => {
    expect(of('')).toMatchObject({ search: '', direction: null, status: ['OPEN', 'IN_DISCUSSION'], kinds: [] });
    expect(of('status=all').status).toBeNull();
  });

  it('has words, a direction, kinds, sectors, communes, skills and amounts', () => {
    expect(
      of('q=bois&direction=need&kind=job&kind=tender&sector=16&commune=95527&skill=bois-local&min=100&max=900'),
    ).toMatchObject({
      search: 'bois',
      direction: 'NEED',
      kinds: ['TENDER', 'JOB'],
      sectors: ['16'],
      communes: ['95527'],
      skills: ['bois-local'],
      amountMin: 100,
      amountMax: 900,
    });
  });

  it('leaves out what it cannot mean', () => {
    expect(of('q=a&direction=both&kind=mayor&sector=x&commune=Paris&skill=A%20b&min=-1')).toMatchObject({
      search: '',
      direction: null,
      kinds: [],
      sectors: [],
      communes: [],
      skills: [],
      amountMin: null,
    });
  });
});
