/** Which square of a picture is kept. */
export interface Crop {
  /** The middle of the square, as shares of the picture's width and height. */
  readonly x: number;
  readonly y: number;
  /** 1: the square is as wide as the picture's shorter side; 2: half of it. Below 1 it shows what lies around the picture. */
  readonly zoom: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Square {
  readonly left: number;
  readonly top: number;
  readonly side: number;
}

export const LARGEST_ZOOM = 4;
export const WHOLE: Crop = { x: 0.5, y: 0.5, zoom: 1 };

/** The zoom at which the square holds the whole picture. */
export const wholeZoom = ({ width, height }: Size) => Math.min(width, height) / Math.max(width, height);

export function squareOf({ x, y, zoom }: Crop, { width, height }: Size): Square {
  const side = Math.min(width, height) / zoom;
  return { side, left: x * width - side / 2, top: y * height - side / 2 };
}

const between = (low: number, value: number, high: number) => Math.min(Math.max(value, low), high);

/** The nearest crop that is allowed: within the picture where it is wide enough, in the middle where it is not. */
export function boundCrop(crop: Crop, size: Size, leastZoom: number): Crop {
  const zoom = between(leastZoom, crop.zoom, LARGEST_ZOOM);
  const { side } = squareOf({ ...crop, zoom }, size);
  const along = (place: number, length: number) => {
    const half = side / 2 / length;
    return half >= 0.5 ? 0.5 : between(half, place, 1 - half);
  };
  return { zoom, x: along(crop.x, size.width), y: along(crop.y, size.height) };
}

/** Moves the square by shares of its own side. */
export function moveCrop(crop: Crop, size: Size, right: number, down: number): Crop {
  const { side } = squareOf(crop, size);
  return { ...crop, x: crop.x + (right * side) / size.width, y: crop.y + (down * side) / size.height };
}
