import { frameRatio } from './media-frame';

it.each([
  ['a landscape keeps its shape', [{ width: 1600, height: 1000 }], 1.6],
  ['a strip is cut', [{ width: 4000, height: 500 }], 2],
  ['a tower is cut', [{ width: 500, height: 4000 }], 0.8],
  [
    'several share one frame',
    [
      { width: 1, height: 1 },
      { width: 1, height: 9 },
    ],
    1.5,
  ],
])('%s', (_what, images, ratio) => {
  expect(frameRatio(images)).toBe(ratio);
});
