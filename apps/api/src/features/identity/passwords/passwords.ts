import { hash, verify } from '@node-rs/argon2';

/** argon2id with the OWASP figures for interactive sign-in: 19 MiB, two passes, one lane. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Of no password: comparing with it makes an unknown address answer as slowly as a known one. */
let decoy: Promise<string> | undefined;

export const hashPassword = (password: string) => hash(password.normalize('NFC'), COST);

export async function isPassword(password: string, passwordHash: string | null | undefined): Promise<boolean> {
  decoy ??= hash('no account has this password', COST);
  const matches = await verify(passwordHash ?? (await decoy), password.normalize('NFC'));
  return matches && passwordHash !== null && passwordHash !== undefined;
}
