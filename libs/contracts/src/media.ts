/** What an upload is for; all are pictures but the last. */
export const MEDIA_PURPOSES = ['account_photo', 'organisation_logo', 'territory_logo', 'post', 'document'] as const;
export type MediaPurpose = (typeof MEDIA_PURPOSES)[number];

/** Kinds of pictures that are taken in; told by their first bytes, whatever they are called. */
export const IMAGE_TYPES = ['image/jpeg', 'image/png', 'image/webp', 'image/avif'] as const;
export type ImageType = (typeof IMAGE_TYPES)[number];

/** The one kind of document that is taken in, told in the same way. */
export const DOCUMENT_TYPE = 'application/pdf';

/** Where the browser sends uploads, by the tus protocol, and where it gets pictures and documents from. */
export const MEDIA_PATHS = { uploads: '/uploads', files: '/media' } as const;
