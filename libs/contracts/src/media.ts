/** What an uploaded picture is for. */
export const MEDIA_PURPOSES = ['account_photo', 'organisation_logo', 'territory_logo'] as const;
export type MediaPurpose = (typeof MEDIA_PURPOSES)[number];

/** Kinds of pictures that are taken in; told by their first bytes, whatever they are called. */
export const IMAGE_TYPES = ['image/jpeg', 'image/png', 'image/webp', 'image/avif'] as const;
export type ImageType = (typeof IMAGE_TYPES)[number];

/** Where the browser sends uploads, by the tus protocol, and where it gets pictures from. */
export const MEDIA_PATHS = { uploads: '/uploads', pictures: '/media' } as const;
