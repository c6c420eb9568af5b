import { describeError } from './log';

it('an error of the database is told without the row that it quotes', () => {
  const error = Object.assign(new Error('new row violates check constraint'), {
    code: '23514',
    constraint: 'messages_body_check',
    detail: 'Failing row contains (…, Entre nous, …).',
    where: 'SQL statement "insert … Entre nous"',
  });
  const told = describeError(error);
  expect(told).toMatchObject({ type: 'Error', code: '23514', constraint: 'messages_body_check' });
  expect(JSON.stringify(told)).not.toContain('Entre nous');
});
