/** Neither a strip nor a tower: what lies beyond is cut in the feed and whole when it is opened. */
const [NARROWEST, WIDEST] = [4 / 5, 2];
const SEVERAL = 3 / 2;

interface Sized {
  readonly width: number;
  readonly height: number;
}

/** Width over height of the place that pictures take: the same before and after they have come. */
export function frameRatio(images: readonly Sized[]): number {
  const [only, ...others] = images;
  if (!only || others.length > 0) return SEVERAL;
  return Math.min(WIDEST, Math.max(NARROWEST, only.width / only.height));
}
