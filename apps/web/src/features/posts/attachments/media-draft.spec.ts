import { mediaOf, moveImage, placeImage, toMediaInput } from './media-draft';

const images = (...uploads: string[]) => uploads.map((upload) => ({ upload, alt: '' }));
const uploadsOf = (list: readonly { upload: string }[]) => list.map(({ upload }) => upload).join('');
const rankOf = (upload: string) => ({ a: 0, b: 1, c: 2 })[upload] ?? -1;

it.each([
  ['the second arrives first', ['b'], 'a', 'ab'],
  ['between two', ['a', 'c'], 'b', 'abc'],
  ['behind those of an earlier visit', ['x', 'y'], 'a', 'xya'],
])('a picture takes the place in which it was chosen: %s', (_what, there, arrived, order) => {
  expect(uploadsOf(placeImage(images(...there), { upload: arrived, alt: '' }, rankOf))).toBe(order);
});

it.each([
  [0, 2, 'bca'],
  [2, 0, 'cab'],
  [1, 1, 'abc'],
  [0, -1, 'abc'],
  [2, 3, 'abc'],
])('the picture at %d moves to %d', (from, to, order) => {
  expect(uploadsOf(moveImage(images('a', 'b', 'c'), from, to))).toBe(order);
});

it('a draft without any says nothing of them', () => {
  expect(toMediaInput(mediaOf(null))).toBeUndefined();
  expect(toMediaInput(mediaOf({ images: [{ upload: 'a' }] }))).toEqual({
    images: [{ upload: 'a', alt: '' }],
    documents: [],
  });
});
