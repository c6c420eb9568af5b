import { createHash, randomBytes } from 'node:crypto';

const TOKEN_BYTES = 32;

/** A secret that its holder keeps and of which the database knows only the hash. */
export function newSecretToken(): { token: string; hash: Buffer } {
  const token = randomBytes(TOKEN_BYTES).toString('base64url');
  return { token, hash: hashSecretToken(token) };
}

/** 256 random bits need no salt nor slow hash: SHA-256 is enough. */
export const hashSecretToken = (token: string) => createHash('sha256').update(token).digest();
