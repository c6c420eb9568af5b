const UUID_BYTES = 16;

/** The two halves of the primary key of every row of a territory. */
export interface Key {
  readonly territoryId: string;
  readonly id: string;
}

/** An opaque public id: the 32 bytes of both halves of a key, in base64url (43 characters). */
export function encodePublicId({ territoryId, id }: Key): string {
  return Buffer.concat([bytesOf(territoryId), bytesOf(id)]).toString('base64url');
}

/** Gives `null` for anything that is not a public id, so that a made-up id is simply one that leads nowhere. */
export function decodePublicId(publicId: string): Key | null {
  if (!/^[A-Za-z0-9_-]{43}$/.test(publicId)) return null;
  const bytes = Buffer.from(publicId, 'base64url');
  return { territoryId: uuidOf(bytes.subarray(0, UUID_BYTES)), id: uuidOf(bytes.subarray(UUID_BYTES)) };
}

/** The public id of something that belongs to no territory (an account, a territory itself): 22 characters. */
export function encodeSharedId(id: string): string {
  return bytesOf(id).toString('base64url');
}

export function decodeSharedId(publicId: string): string | null {
  return /^[A-Za-z0-9_-]{22}$/.test(publicId) ? uuidOf(Buffer.from(publicId, 'base64url')) : null;
}

const bytesOf = (uuid: string) => Buffer.from(uuid.replaceAll('-', ''), 'hex');

function uuidOf(bytes: Buffer): string {
  const hex = bytes.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
