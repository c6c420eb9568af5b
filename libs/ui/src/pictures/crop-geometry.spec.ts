import fc from 'fast-check';
import { boundCrop, LARGEST_ZOOM, moveCrop, squareOf, WHOLE, wholeZoom } from './crop-geometry';

const WIDE = { width: 400, height: 200 };

it('at zoom 1 the square is as wide as the shorter side', () => {
  expect(squareOf(WHOLE, WIDE)).toEqual({ side: 200, left: 100, top: 0 });
  expect(squareOf({ ...WHOLE, zoom: 2 }, WIDE)).toEqual({ side: 100, left: 150, top: 50 });
});

it('at its least zoom it holds the whole picture', () => {
  expect(squareOf({ ...WHOLE, zoom: wholeZoom(WIDE) }, WIDE)).toEqual({ side: 400, left: 0, top: -100 });
});

it('moves by shares of itself', () => {
  expect(moveCrop(WHOLE, WIDE, 0.5, 0)).toEqual({ x: 0.75, y: 0.5, zoom: 1 });
});

const place = fc.double({ min: -3, max: 4, noNaN: true });
const length = fc.integer({ min: 96, max: 12_000 });

it('however it is moved, the square stays within the picture', () => {
  fc.assert(
    fc.property(
      place,
      place,
      fc.double({ min: 0, max: 9, noNaN: true }),
      length,
      length,
      (x, y, zoom, width, height) => {
        const crop = boundCrop({ x, y, zoom }, { width, height }, 1);
        const { left, top, side } = squareOf(crop, { width, height });
        expect(crop.zoom).toBeGreaterThanOrEqual(1);
        expect(crop.zoom).toBeLessThanOrEqual(LARGEST_ZOOM);
        expect(left).toBeGreaterThan(-1e-6);
        expect(top).toBeGreaterThan(-1e-6);
        expect(left + side).toBeLessThan(width + 1e-6);
        expect(top + side).toBeLessThan(height + 1e-6);
      },
    ),
  );
});
