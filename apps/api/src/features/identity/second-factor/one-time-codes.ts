import { Secret, TOTP } from 'otpauth';

const ISSUER = 'Rayonne';
const SECRET_BYTES = 20;
/** A phone's clock may be a step early or late. */
const WINDOW = 1;

export const newTotpSecret = () => new Secret({ size: SECRET_BYTES }).base32;

const totpOf = (secret: string, label = '') =>
  new TOTP({ issuer: ISSUER, label, secret: Secret.fromBase32(secret), algorithm: 'SHA1', digits: 6, period: 30 });

/** What an authenticator application reads from the QR code. */
export const totpUri = (secret: string, email: string) => totpOf(secret, email).toString();

/** The time step that the code is of, `null` when it is of none that counts now. */
export function stepOf(secret: string, code: string, now = Date.now()): number | null {
  const totp = totpOf(secret);
  const token = code.replace(/\s/g, '');
  if (!/^\d{6}$/.test(token)) return null;
  const delta = totp.validate({ token, window: WINDOW, timestamp: now });
  return delta === null ? null : totp.counter({ timestamp: now }) + delta;
}
