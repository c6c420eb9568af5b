import { joined } from './deferred-writes';

it('writes and calls become one statement, each with its own values', () => {
  const insert = { write: 'insert into a values ($1, $2)', values: [1, 2] };
  const update = { with: 'b_of as (select $2::int as n)', write: 'update b set n = $1', values: [3, 4] };
  const call = { call: 'f($1, $10)', values: [5] };
  expect(joined([insert, update, call])).toEqual([
    {
      text:
        'with written_0 as (insert into a values ($1, $2)), b_of as (select $4::int as n), ' +
        'written_1 as (update b set n = $3) select f($5, $14) is null',
      values: [1, 2, 3, 4, 5],
    },
  ]);
});

it('what is written twice takes a statement more, in its order; what is called twice does not', () => {
  const insert = (n: number) => ({ write: 'insert into a values ($1)', values: [n] });
  const call = { call: 'f()', values: [] };
  expect(joined([insert(1), call, insert(2), call, insert(3)])).toEqual([
    { text: 'with written_0 as (insert into a values ($1)) select f() is null, f() is null', values: [1] },
    { text: 'with written_0 as (insert into a values ($1)) select ', values: [2] },
    { text: 'with written_0 as (insert into a values ($1)) select ', values: [3] },
  ]);
  expect(joined([])).toEqual([]);
});
