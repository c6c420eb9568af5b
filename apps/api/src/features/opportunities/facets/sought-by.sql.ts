import { STATUS_SQL } from '../life/status.sql';

const listOf = (filter: string, name: string) =>
  `array(select jsonb_array_elements_text(case jsonb_typeof(${filter}->'${name}') when 'array' then ${filter}->'${name}' end))`;

const anyOf = (filter: string, name: string, condition: (choices: string) => string) => `
  (jsonb_array_length(coalesce(nullif(${filter}->'${name}', 'null'), '[]')) = 0 or ${condition(listOf(filter, name))})`;

/** The facets that several values may be chosen of, by their part of the filter: SQL conditions on the row `o`. */
export const facetsOf = (filter: string) => ({
  kinds: anyOf(filter, 'kinds', (choices) => `o.kind = any(${choices})`),
  sectors: anyOf(filter, 'sectors', (choices) => `o.sectors && ${choices}`),
  skills: anyOf(
    filter,
    'skills',
    (choices) => `array(select tag_key(skill) from unnest(o.skills) skill) && ${choices}`,
  ),
  communes: anyOf(filter, 'communes', (choices) => `o.commune_codes && ${choices}`),
});

/** The rest of a filter, as `soughtBy`. */
export const soughtBesideFacets = (filter: string) => `
  (coalesce(${filter}->>'search', '') = '' or o.search @@ french_query(${filter}->>'search'))
  and (${filter}->>'direction' is null or o.direction = ${filter}->>'direction')
  and ${anyOf(filter, 'status', (choices) => `${STATUS_SQL} = any(${choices})`)}
  and (${filter}->>'amountMin' is null or coalesce(o.amount_max, o.amount_min) >= (${filter}->>'amountMin')::int)
  and (${filter}->>'amountMax' is null or coalesce(o.amount_min, o.amount_max) <= (${filter}->>'amountMax')::int)`;

/**
 * SQL condition: the row `o` of `opportunities` is among those that `filter` looks for, an `OpportunityFilterInput` as an
 * SQL expression of type `jsonb`. What is not said narrows nothing. The list, its export and the alerts all ask this.
 */
export const soughtBy = (filter: string) =>
  [soughtBesideFacets(filter), ...Object.values(facetsOf(filter))].join('\n  and ');
