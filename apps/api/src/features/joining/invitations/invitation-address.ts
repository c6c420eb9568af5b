import { createHash } from 'node:crypto';

/** Two spellings of one mailbox are one address. */
export const normaliseAddress = (email: string) => email.normalize('NFC').trim().toLowerCase();

/** What stays of an address once it is to be forgotten, and by which it is recognised: nothing can be mailed to it. */
export const hashAddress = (email: string) => createHash('sha256').update(normaliseAddress(email)).digest();
