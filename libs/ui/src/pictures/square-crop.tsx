import { useEffect, useId, useRef, type KeyboardEvent, type PointerEvent } from 'react';
import { boundCrop, LARGEST_ZOOM, moveCrop, squareOf, wholeZoom, type Crop } from './crop-geometry';
import styles from './square-crop.module.css';

export { WHOLE, wholeZoom, type Crop } from './crop-geometry';

export interface SquareCropProps {
  picture: ImageBitmap;
  crop: Crop;
  onChange: (crop: Crop) => void;
  /** Whether the square may reach beyond the picture, so that a wide one fits in whole. */
  padded?: boolean;
  /** Shows which part a round frame keeps. */
  round?: boolean;
  /** Names the picture for those who do not see it, and how it moves. */
  label: string;
  zoomLabel: string;
}

const SIDE = 320;
const STEP = 0.05;
const MOVES: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-STEP, 0],
  ArrowRight: [STEP, 0],
  ArrowUp: [0, -STEP],
  ArrowDown: [0, STEP],
};

/** Draws what the crop keeps, over the whole canvas. */
export function drawCrop(canvas: HTMLCanvasElement, picture: ImageBitmap, crop: Crop): void {
  const { left, top, side } = squareOf(crop, picture);
  const scale = canvas.width / side;
  const context = canvas.getContext('2d');
  if (!context) return;
  context.imageSmoothingQuality = 'high';
  context.clearRect(0, 0, canvas.width, canvas.height);
  context.drawImage(picture, -left * scale, -top * scale, picture.width * scale, picture.height * scale);
}

/** Chooses the square of a picture: by dragging, with the arrow keys, and with a slider. */
export function SquareCrop({
  picture,
  crop,
  onChange,
  padded = false,
  round = false,
  label,
  zoomLabel,
}: SquareCropProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const zoomId = useId();
  const leastZoom = padded ? wholeZoom(picture) : 1;
  const change = (next: Crop) => onChange(boundCrop(next, picture, leastZoom));
  useEffect(() => {
    if (canvas.current) drawCrop(canvas.current, picture, crop);
  }, [picture, crop]);
  const drag = (event: PointerEvent<HTMLCanvasElement>) => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const { width } = event.currentTarget.getBoundingClientRect();
    change(moveCrop(crop, picture, -event.movementX / width, -event.movementY / width));
  };
  const step = (event: KeyboardEvent) => {
    const move = MOVES[event.key];
    if (!move) return;
    event.preventDefault();
    change(moveCrop(crop, picture, ...move));
  };
  return (
    <div className={styles.crop}>
      <div
        className={styles.frame}
        data-round={round || undefined}
        role="group"
        aria-label={label}
        tabIndex={0}
        onKeyDown={step}
      >
        <canvas
          ref={canvas}
          width={SIDE}
          height={SIDE}
          className={styles.canvas}
          onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
          onPointerMove={drag}
        />
      </div>
      <label htmlFor={zoomId} className={styles.label}>
        {zoomLabel}
      </label>
      <input
        id={zoomId}
        type="range"
        className={styles.zoom}
        min={leastZoom}
        max={LARGEST_ZOOM}
        step={0.01}
        value={crop.zoom}
        onChange={(event) => change({ ...crop, zoom: event.currentTarget.valueAsNumber })}
      />
    </div>
  );
}
