import { features, sideways, testZones, tiers, zones } from '../boundaries.mjs';

const featuresPath = 'apps/api/src/features';

/**
 * Why `from` may not import `to`, both paths from the project's root without `./`, or null when it may.
 * `to` may lack its extension, as sources write it.
 */
export function violation(from, to) {
  const [zone, target] = [zoneOf(from), zoneOf(to)];
  if (!zone || !target) return null;
  if (target.path === featuresPath && featureOf(from) !== featureOf(to) && !entersProperly(from, to)) {
    return `Import features/${featureOf(to)} through its index.ts.`;
  }
  if (zone.path === featuresPath && target.path === featuresPath) return betweenFeatures(from, to);
  if (zone.path === target.path) return betweenSiblings(zone, from, to);
  if (zone.may.includes(target.path) || (isTest(from) && testZones.includes(target.path))) return null;
  return `${zone.path} may not import ${target.path}: tools/boundaries.mjs lists what it may.`;
}

/** The feature of the API that a path belongs to, or null. */
export const featureOf = (path) => path.match(/^apps\/api\/src\/features\/([^/]+)/)?.[1] ?? null;

export const isTest = (path) => /\.spec\.tsx?$|(?<!^libs)\/testing\//.test(path);

/** The most precise zone of a path, or undefined. */
export const zoneOf = (path) =>
  zones.find((zone) => path === zone.path || `${path}.ts` === zone.path || path.startsWith(`${zone.path}/`));

function betweenFeatures(from, to) {
  const [own, other] = [featureOf(from), featureOf(to)];
  if (own === other || isTest(from)) return null;
  for (const name of [own, other])
    if (!features[name]) return `The feature ${name} has no tier in tools/boundaries.mjs.`;
  const [ownTier, otherTier] = [tiers.indexOf(features[own]), tiers.indexOf(features[other])];
  if (otherTier < ownTier) return null;
  if (otherTier > ownTier)
    return `${own} (${features[own]}) may not import ${other} (${features[other]}): news travels upward by event.`;
  if (sideways.some((allowed) => allowed.from === own && allowed.to === other)) return null;
  return `${own} and ${other} are of the same tier: list the import with its reason in tools/boundaries.mjs, or use an event.`;
}

function betweenSiblings(zone, from, to) {
  if (zone.siblings !== false) return null;
  const [own, other] = [from, to].map((path) => path.slice(zone.path.length + 1).split('/')[0]);
  return own === other
    ? null
    : `${zone.path}/${own} may not import ${zone.path}/${other}: what both need moves to shared.`;
}

/** By the index; a test also by the factories. */
function entersProperly(from, to) {
  const path = to.slice(featuresPath.length + 1);
  return /^[^/]+(\/index(\.ts)?)?$/.test(path) || (isTest(from) && /\/testing\//.test(path));
}
