import { features, sideways, tiers, zones } from '../boundaries.mjs';
import { violation } from './boundaries.mjs';

const feature = (path) => `apps/api/src/features/${path}`;
const mayImport = (from, to) => violation(from, to) === null;

it('an activity imports the foundation by its index', () => {
  expect(mayImport(feature('posts/posts.service.ts'), feature('subjects'))).toBe(true);
  expect(mayImport(feature('posts/posts.service.ts'), feature('subjects/index'))).toBe(true);
});

it('nobody reaches inside another feature', () => {
  expect(violation(feature('posts/posts.service.ts'), feature('subjects/subjects.repository'))).toMatch(/index\.ts/);
  expect(violation('apps/api/src/app.module.ts', feature('posts/posts.module'))).toMatch(/index\.ts/);
});

it('the foundation imports no activity, an activity no overview', () => {
  expect(violation(feature('subjects/subjects.service.ts'), feature('posts'))).toMatch(/event/);
  expect(violation(feature('posts/posts.service.ts'), feature('feed'))).toMatch(/event/);
});

it('features of one tier stay apart unless the import is listed with a reason', () => {
  expect(violation(feature('posts/posts.service.ts'), feature('messaging'))).toMatch(/same tier/);
  expect(mayImport(feature('opportunities/publishing/opportunities.service.ts'), feature('messaging'))).toBe(true);
  expect(sideways.every(({ from, to, because }) => features[from] === features[to] && because.length > 10)).toBe(true);
});

it('a feature without a declared tier is refused', () => {
  expect(violation(feature('polls/polls.service.ts'), feature('subjects'))).toMatch(/no tier/);
});

it('the platform knows no product word', () => {
  expect(mayImport('apps/api/src/platform/auth/viewer.ts', feature('identity'))).toBe(false);
});

it('a test may use the harness and other factories, and no other internals', () => {
  const test = feature('feed/feed.api.spec.ts');
  expect(mayImport(test, 'apps/api/src/testing/test-api')).toBe(true);
  expect(mayImport(test, feature('posts/testing/post.factory'))).toBe(true);
  expect(mayImport(test, feature('posts/posts.repository'))).toBe(false);
  expect(mayImport(feature('feed/feed.service.ts'), 'apps/api/src/testing/test-api')).toBe(false);
});

it('web features and routes never import their neighbours', () => {
  expect(violation('apps/web/src/features/posts/post-card.tsx', 'apps/web/src/features/messages/thread')).toMatch(
    /shared/,
  );
  expect(mayImport('apps/web/src/features/posts/post-card.tsx', 'apps/web/src/features/posts/post-body')).toBe(true);
  expect(mayImport('apps/web/src/routes/home/home-page.tsx', 'apps/web/src/features/posts/post-card')).toBe(true);
});

it('web and api share libraries only, and the design system knows none of them', () => {
  expect(mayImport('apps/web/src/shared/a.ts', 'apps/api/src/env.ts')).toBe(false);
  expect(mayImport('apps/web/src/shared/a.ts', 'libs/ui/src/index.ts')).toBe(true);
  expect(mayImport('libs/ui/src/button.tsx', 'libs/messages/src/index.ts')).toBe(false);
});

it('the library of tests is bound like any other', () => {
  expect(mayImport('libs/testing/src/cast.ts', 'apps/api/src/testing/test-api')).toBe(false);
  expect(mayImport('libs/testing/src/cast.ts', 'libs/contracts/src/index.ts')).toBe(true);
});

it('every feature has a tier that exists, and zones name zones', () => {
  expect(Object.values(features).filter((tier) => !tiers.includes(tier))).toEqual([]);
  const paths = zones.map(({ path }) => path);
  expect(zones.flatMap(({ may }) => may).filter((path) => !paths.includes(path))).toEqual([]);
});
