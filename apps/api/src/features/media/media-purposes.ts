import { LIMITS, type MediaPurpose } from '@rayonne/contracts';

/** What a stored file is for: an upload of somebody, or the picture that a linked page shows of itself. */
export type StoredPurpose = MediaPurpose | 'link_preview';

export const largestOf = (purpose: MediaPurpose): number =>
  purpose === 'document' ? LIMITS.documentBytes : LIMITS.imageBytes;
