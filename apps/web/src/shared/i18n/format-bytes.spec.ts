import { formatBytes } from './format-bytes';

it.each([
  [0, '0 octet', '0 bytes'],
  [1, '1 octet', '1 byte'],
  [999, '999 octets', '999 bytes'],
  [1_000, '1 ko', '1 kB'],
  [12_345, '12 ko', '12 kB'],
  [2_440_000, '2,4 Mo', '2.4 MB'],
  [5_000_000_000_000, '5 000 Go', '5,000 GB'],
])('%d bytes', (bytes, french, english) => {
  const plain = (text: string) => text.replace(/[\u00A0\u202F]/g, ' ');
  expect([plain(formatBytes(bytes, 'fr')), plain(formatBytes(bytes, 'en'))]).toEqual([french, english]);
});
