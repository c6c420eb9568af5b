import { nextPlace, withNext } from './next-place';

const next = (place: string) => nextPlace(new URLSearchParams({ next: place }));

it('goes back to the page that was asked for', () => {
  expect(next('/t/roissy/opportunities?direction=NEED#top')).toBe('/t/roissy/opportunities?direction=NEED#top');
});

it.each([
  'https://elsewhere.example/',
  '//elsewhere.example',
  '/\\elsewhere.example',
  '/\t/elsewhere.example',
  'javascript:alert(1)',
  'me',
  '',
])('does not follow %j', (place) => {
  expect(next(place)).toBe('/');
});

it('carries the wish along, and nothing where there is none', () => {
  expect(withNext('/sign-up', '/invitation/abc')).toBe('/sign-up?next=%2Finvitation%2Fabc');
  expect(withNext('/sign-up', '/')).toBe('/sign-up');
});
