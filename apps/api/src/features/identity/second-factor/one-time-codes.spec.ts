import { Secret, TOTP } from 'otpauth';
import { newTotpSecret, stepOf, totpUri } from './one-time-codes';

const secret = newTotpSecret();
const NOW = 1_763_800_000_000;
const STEP = Math.floor(NOW / 30_000);
const codeAt = (timestamp: number) => new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp });

it('names the step of a code, one early or late included', () => {
  expect(stepOf(secret, codeAt(NOW), NOW)).toBe(STEP);
  expect(stepOf(secret, codeAt(NOW - 30_000), NOW)).toBe(STEP - 1);
  expect(stepOf(secret, codeAt(NOW + 30_000), NOW)).toBe(STEP + 1);
});

it('does not know older or later codes, nor other words', () => {
  expect(stepOf(secret, codeAt(NOW - 90_000), NOW)).toBeNull();
  expect(stepOf(secret, codeAt(NOW + 90_000), NOW)).toBeNull();
  expect(stepOf(secret, 'abcdef', NOW)).toBeNull();
  expect(stepOf(secret, '', NOW)).toBeNull();
});

it('takes a code typed with a space', () => {
  const code = codeAt(NOW);
  expect(stepOf(secret, `${code.slice(0, 3)} ${code.slice(3)}`, NOW)).toBe(STEP);
});

it('tells the application who it is for', () => {
  const uri = totpUri(secret, 'claire@example.test');
  expect(uri).toMatch(/^otpauth:\/\/totp\/Rayonne:claire%40example\.test\?/);
  expect(new URL(uri).searchParams.get('secret')).toBe(secret);
});
