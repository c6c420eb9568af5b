import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { ENV, type Env } from '../../env';

const CIPHER = 'aes-256-gcm';
const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
/** First byte of what is kept, should the cipher ever change. */
const VERSION = 1;

/** Everyone knows it: it stands in where nothing is worth protecting. */
const DEVELOPMENT_KEY = 'a key for development and tests, known to everyone';

/** Encrypts what the database keeps but may not give away by itself, under a key that lives outside of it. */
@Injectable()
export class SecretBox {
  private readonly key: Buffer | null;

  constructor(@Inject(ENV) env: Env) {
    const secret = env.SECRETS_KEY ?? (env.NODE_ENV === 'production' ? null : DEVELOPMENT_KEY);
    this.key = secret === null ? null : Buffer.from(hkdfSync('sha256', secret, '', 'rayonne secrets', KEY_BYTES));
  }

  /** Whether the installation has a key. */
  get isAvailable(): boolean {
    return this.key !== null;
  }

  /** `owner` is what the secret belongs to: it opens nowhere else. */
  seal(secret: string, owner: string): Buffer {
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv(CIPHER, this.keyOrThrow(), nonce).setAAD(Buffer.from(owner));
    const sealed = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()]);
    return Buffer.concat([Buffer.of(VERSION), nonce, cipher.getAuthTag(), sealed]);
  }

  /** Gives `null` for what was sealed under another key or for another owner. */
  open(box: Buffer, owner: string): string | null {
    const nonce = box.subarray(1, 1 + NONCE_BYTES);
    const tag = box.subarray(1 + NONCE_BYTES, 1 + NONCE_BYTES + TAG_BYTES);
    const sealed = box.subarray(1 + NONCE_BYTES + TAG_BYTES);
    if (!this.key || box[0] !== VERSION || tag.length !== TAG_BYTES) return null;
    try {
      const decipher = createDecipheriv(CIPHER, this.key, nonce).setAAD(Buffer.from(owner)).setAuthTag(tag);
      return Buffer.concat([decipher.update(sealed), decipher.final()]).toString('utf8');
    } catch {
      return null;
    }
  }

  private keyOrThrow(): Buffer {
    if (!this.key) throw new Error('SECRETS_KEY is not set.');
    return this.key;
  }
}
