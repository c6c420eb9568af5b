import { createHash, randomBytes } from 'node:crypto';

const COUNT = 10;
/** 80 random bits: enough for a plain hash to keep them. */
const BYTES = 10;
/** Crockford's: no letter that reads as another sign. */
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';

/** Codes to print and keep: each replaces the application once. */
export function newRecoveryCodes(): { codes: string[]; hashes: Buffer[] } {
  const codes = Array.from({ length: COUNT }, newCode);
  return { codes, hashes: codes.map(hashRecoveryCode) };
}

/** The same for every way to type the code. */
export function hashRecoveryCode(code: string): Buffer {
  const plain = code
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
    .replaceAll('o', '0')
    .replace(/[il]/g, '1');
  return createHash('sha256').update(plain).digest();
}

/** Five bits a sign: `a2c4-9xyz-01km-npqr`. */
function newCode(): string {
  let bits = BigInt(`0x${randomBytes(BYTES).toString('hex')}`);
  let signs = '';
  for (let sign = 0; sign < (BYTES * 8) / 5; sign += 1) {
    signs += ALPHABET[Number(bits & 31n)];
    bits >>= 5n;
  }
  return signs.match(/.{4}/g)!.join('-');
}
