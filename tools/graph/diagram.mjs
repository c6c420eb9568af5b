import { features, tiers, zones } from '../boundaries.mjs';

const mermaid = (lines) => ['```mermaid', ...lines, '```'].join('\n');
const arrows = (pairs, idOf) => pairs.map(([from, to]) => `  ${idOf(from)} --> ${idOf(to)}`);

/** Two drawings, each arrow a real import: the parts of the house, then the API's features by tier. */
export const diagram = (imports) =>
  ['Parts of the house:', houseDiagram(imports), 'Features of the API, by tier:', featureDiagram(imports)].join('\n\n');

function houseDiagram({ zone: pairs }) {
  const drawn = zones.filter(({ path }) => pairs.some((pair) => pair.includes(path)));
  const idOf = (path) => path.replaceAll(/[^a-z]/g, '_');
  return mermaid(['flowchart LR', ...drawn.map(({ path }) => `  ${idOf(path)}["${path}"]`), ...arrows(pairs, idOf)]);
}

function featureDiagram({ feature: pairs }) {
  const boxes = [...tiers].reverse().flatMap((tier) => [
    `  subgraph ${tier}`,
    ...Object.keys(features)
      .filter((name) => features[name] === tier)
      .map((name) => `    ${name}`),
    '  end',
  ]);
  return mermaid(['flowchart TD', ...boxes, ...arrows(pairs, (name) => name)]);
}
