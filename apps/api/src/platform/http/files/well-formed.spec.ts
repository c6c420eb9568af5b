import { wellFormed } from './well-formed';

it('keeps what XML may hold and drops the rest', () => {
  expect(wellFormed('a\u0001b\u000bc\ufffed\ud800e')).toBe('abcde');
  expect(wellFormed('é\t\n\r — 🥖')).toBe('é\t\n\r — 🥖');
});
