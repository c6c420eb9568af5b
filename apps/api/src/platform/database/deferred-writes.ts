/**
 * A write whose outcome nobody waits for, as constant SQL: one `insert`, `update` or `delete`, after the common table
 * expressions that it needs (their names are its own), or the call of a function.
 */
export type DeferredWrite = { readonly values: readonly unknown[] } & (
  { readonly with?: string; readonly write: string } | { readonly call: string }
);

interface Statement {
  readonly text: string;
  readonly values: unknown[];
}

/**
 * Joins writes into as few statements as possible: one, unless a text comes twice. All of a statement see the database
 * as it was before, so that what depends on another write is not deferred; functions see what functions before them did.
 */
export function joined(writes: readonly DeferredWrite[]): Statement[] {
  const waiting: DeferredWrite[] = [];
  const now: DeferredWrite[] = [];
  const texts = new Set<string>();
  for (const one of writes) {
    const isRepeated = 'write' in one && texts.has(one.write);
    if ('write' in one) texts.add(one.write);
    (isRepeated ? waiting : now).push(one);
  }
  if (now.length === 0) return [];
  return [toStatement(now), ...joined(waiting)];
}

function toStatement(writes: readonly DeferredWrite[]): Statement {
  const values: unknown[] = [];
  const [tables, calls]: [string[], string[]] = [[], []];
  for (const one of writes) {
    const place = (sql: string) => sql.replaceAll(/\$(\d+)/g, (_, n: string) => `$${values.length + Number(n)}`);
    if ('call' in one) calls.push(`${place(one.call)} is null`);
    else tables.push(...(one.with ? [place(one.with)] : []), `written_${tables.length} as (${place(one.write)})`);
    values.push(...one.values);
  }
  const list = tables.length > 0 ? `with ${tables.join(', ')} ` : '';
  return { text: `${list}select ${calls.join(', ')}`, values };
}
