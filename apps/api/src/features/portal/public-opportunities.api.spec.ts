import { startTestApi, type TestApi } from '../../testing/test-api';
import { anOpportunity, expire } from '../opportunities/testing/opportunity.factory';
import { aMember, type TestMember } from '../territories/testing/member.factory';
import { aTerritory, type TestTerritory } from '../territories/testing/territory.factory';

let api: TestApi;
let roissy: TestTerritory;
let claire: TestMember;
beforeAll(async () => {
  api = await startTestApi();
  roissy = await aTerritory(api);
  claire = await aMember(api, roissy, { name: 'Claire Fontaine', mandate: 'content_curator' });
});
afterAll(() => api.close());

const visit = async (path: string) => (await fetch(`${api.url}/p/${roissy.slug}${path}`)).text();
const shown = (options: object) => anOpportunity(claire, { audience: 'PUBLIC', ...options });

async function linkedData(publicId: string): Promise<Record<string, unknown> | null> {
  const [, data] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(await visit(`/${publicId}`)) ?? [];
  return data ? (JSON.parse(data) as Record<string, unknown>) : null;
}

it('a job that is offered is a JobPosting with everything that one must have', async () => {
  const { publicId } = await shown({
    kind: 'JOB',
    direction: 'OFFER',
    title: 'Apprentissage en menuiserie',
    body: 'Deux ans à l’atelier. </script><b>x</b>',
    communeCode: '95527',
    details: [{ field: 'contract', value: 'apprenticeship' }],
    skills: ['Agencement'],
  });
  expect(await linkedData(publicId)).toMatchObject({
    '@context': 'https://schema.org',
    '@type': 'JobPosting',
    title: 'Apprentissage en menuiserie',
    description: 'Deux ans à l’atelier. </script><b>x</b>',
    employmentType: 'OTHER',
    hiringOrganization: { '@type': 'Person', name: 'Claire Fontaine' },
    jobLocation: [{ '@type': 'Place', address: { addressLocality: 'Roissy-en-France', addressCountry: 'FR' } }],
    datePosted: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
    validThrough: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
    skills: 'Agencement',
    url: `${api.url}/p/${roissy.slug}/${publicId}`,
  });
});

it('a job from anywhere says so, one without a place is an offer, and whoever looks for work demands', async () => {
  const job = { kind: 'JOB', direction: 'OFFER', details: [{ field: 'contract', value: 'permanent' }] };
  const remote = await shown({
    ...job,
    details: [...job.details, { field: 'hours', value: '20' }, { field: 'work', value: 'remote' }],
  });
  expect(await linkedData(remote.publicId)).toMatchObject({
    '@type': 'JobPosting',
    employmentType: 'PART_TIME',
    jobLocationType: 'TELECOMMUTE',
    applicantLocationRequirements: { '@type': 'Country' },
  });
  expect(await linkedData((await shown(job)).publicId)).toMatchObject({ '@type': 'Offer' });
  const sought = await shown({ ...job, direction: 'NEED', amountMin: 100, amountMax: 900 });
  expect(await linkedData(sought.publicId)).toMatchObject({
    '@type': 'Demand',
    priceSpecification: { priceCurrency: 'EUR', minPrice: 100, maxPrice: 900 },
  });
});

it('feeds of opportunities alone hold what takes answers, and nothing that is over or not for everybody', async () => {
  const open = await shown({ title: 'Cherche local commercial' });
  const [late, withdrawn] = [await shown({ title: 'Trop tard' }), await shown({ title: 'Reprise' })];
  await anOpportunity(claire, { title: 'Entre nous' });
  await claire.client.get(`mutation ($input: PublishPostInput!) { publishPost(input: $input) { id } }`, {
    input: { territory: roissy.publicId, body: 'Une publication', audience: 'PUBLIC' },
  });
  await expire(api, late);
  await claire.client.get(`mutation ($id: ID!) { withdrawOpportunity(id: $id) { id } }`, { id: withdrawn.publicId });
  for (const path of ['/opportunities/rss.xml', '/opportunities/atom.xml', '/opportunities/feed.json']) {
    const feed = await visit(path);
    expect(feed).toContain('Cherche local commercial');
    expect(feed).toContain(`${api.url}/p/${roissy.slug}${path}`);
    expect(feed).toContain(`${api.url}/p/${roissy.slug}/${open.publicId}`);
    expect(feed).not.toMatch(/Trop tard|Reprise|Entre nous|Une publication/);
  }
  const everything = await visit('/rss.xml');
  expect(everything).toContain('Une publication');
  expect(everything).not.toMatch(/Trop tard|Reprise/);
  expect(await linkedData(late.publicId)).toBeNull();
  expect(await visit(`/${late.publicId}`)).toContain('Trop tard (échue)');
  expect(await visit(`/${withdrawn.publicId}`)).toContain('Reprise (retirée)');
});
