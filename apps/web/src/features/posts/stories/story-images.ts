import type { RichImage } from '@rayonne/rich-text';

interface StoryImage {
  id: string;
  width: number;
  height: number;
  small: string;
  medium: string;
  large: string;
}

/** A picture of a story as the renderer wants it. */
export function richImage(images: readonly StoryImage[], id: string): RichImage | undefined {
  const found = images.find((image) => image.id === id);
  if (!found) return undefined;
  const { width, height, small, medium, large } = found;
  return {
    src: medium,
    srcset: `${small} 480w, ${medium} 960w, ${large} 1600w`,
    sizes: '(width < 48em) 100vw, 38rem',
    width,
    height,
  };
}
