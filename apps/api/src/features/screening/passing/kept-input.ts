/** How a time stands in JSON, so that a text that looks like one stays a text. */
interface KeptTime {
  readonly '@time': string;
}

const isTime = (value: object): value is KeptTime => '@time' in value;

/** An input as the database keeps it. */
export const keepable = (input: object): object => mapped(input, (value) => value) as object;

/** An input as it was given. */
export const revived = (kept: object): object =>
  mapped(kept, (value) => (isTime(value) ? new Date(value['@time']) : value)) as object;

function mapped(value: unknown, inside: (value: object) => object): unknown {
  if (value instanceof Date) return { '@time': value.toISOString() };
  if (Array.isArray(value)) return value.map((item) => mapped(item, inside));
  if (typeof value !== 'object' || value === null) return value;
  const known = inside(value);
  if (known instanceof Date) return known;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, mapped(item, inside)]));
}
