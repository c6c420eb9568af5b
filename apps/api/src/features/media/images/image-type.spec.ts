import { imageTypeOf } from './image-type';

const bytes = (text: string) => Buffer.from(text, 'latin1');

it.each([
  ['image/jpeg', '\xFF\xD8\xFF\xE0'],
  ['image/png', '\x89PNG\r\n\x1A\n'],
  ['image/webp', 'RIFF\x10\x00\x00\x00WEBPVP8 '],
  ['image/avif', '\x00\x00\x00\x1Cftypavif'],
  [null, 'GIF89a'],
  [null, '<svg xmlns="http://www.w3.org/2000/svg">'],
  [null, '\x00\x00\x00\x1Cftypheic'],
  [null, 'RIFF\x10\x00\x00\x00WAVE'],
  [null, '%PDF-1.7'],
  [null, ''],
])('%p is told by its first bytes', (type, start) => {
  expect(imageTypeOf(bytes(start))).toBe(type);
});
