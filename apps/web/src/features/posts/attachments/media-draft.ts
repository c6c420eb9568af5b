import type { PostMediaInput } from '../../../gql/graphql';

export interface DraftImage {
  readonly upload: string;
  readonly alt: string;
}

/** The pictures and documents of a draft. */
export interface MediaDraft {
  readonly images: readonly DraftImage[];
  readonly documents: readonly string[];
}

export const mediaOf = (media: PostMediaInput | null | undefined): MediaDraft => ({
  images: (media?.images ?? []).map(({ upload, alt }) => ({ upload, alt: alt ?? '' })),
  documents: media?.documents ?? [],
});

/** As the draft keeps it: nothing where there is nothing. */
export const toMediaInput = ({ images, documents }: MediaDraft): PostMediaInput | undefined =>
  images.length + documents.length === 0 ? undefined : { images: [...images], documents: [...documents] };

/** Puts a picture where it was chosen: behind those chosen before it, whichever arrived first. */
export function placeImage(
  images: readonly DraftImage[],
  image: DraftImage,
  rankOf: (upload: string) => number,
): readonly DraftImage[] {
  const rank = rankOf(image.upload);
  const before = images.findLastIndex(({ upload }) => rankOf(upload) < rank);
  return [...images.slice(0, before + 1), image, ...images.slice(before + 1)];
}

export function moveImage(images: readonly DraftImage[], from: number, to: number): readonly DraftImage[] {
  const moved = images[from];
  if (!moved || to < 0 || to >= images.length) return images;
  const others = images.filter((_, index) => index !== from);
  return [...others.slice(0, to), moved, ...others.slice(to)];
}
