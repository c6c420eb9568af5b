import { hashRecoveryCode, newRecoveryCodes } from './recovery-codes';

it('gives ten codes, all different, easy to read out', () => {
  const { codes, hashes } = newRecoveryCodes();
  expect(new Set(codes).size).toBe(10);
  expect(codes.every((code) => /^([0-9a-hjkmnp-tv-z]{4}-){3}[0-9a-hjkmnp-tv-z]{4}$/.test(code))).toBe(true);
  expect(hashes.every((hash, index) => hash.equals(hashRecoveryCode(codes[index]!)))).toBe(true);
});

it.each(['a1b0-c2d3-e4f5-g6h7', 'A1B0C2D3E4F5G6H7', ' aLbo c2d3 e4f5 g6h7 '])(
  '%s is one and the same code',
  (typed) => {
    expect(hashRecoveryCode(typed).equals(hashRecoveryCode('a1b0-c2d3-e4f5-g6h7'))).toBe(true);
  },
);
