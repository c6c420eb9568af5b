import type { SigningKeys } from '../../../platform/signing/signing-keys';
import { FileUrls } from './file-urls';

const HOUR = 3_600_000;
const NOW = Date.parse('2026-11-22T08:30:00Z');
const ID = '0198a7c2-0000-7000-8000-000000000001';
const keysOf = (key: string) =>
  ({ of: () => Promise.resolve(Buffer.from(key.padEnd(32, '.'))) }) as unknown as SigningKeys;
const urls = new FileUrls(keysOf('one'));

function claimOf(url: string) {
  const { pathname, searchParams } = new URL(url, 'http://x');
  const [, , id, part] = pathname.split('/');
  return [{ id: id!, part: Number(part), until: Number(searchParams.get('until')) }, searchParams.get('key')!] as const;
}

it('an address is good for 12 to 24 hours and then no more', async () => {
  const [claim, key] = claimOf(await urls.sign(ID, 96, NOW));
  expect(await urls.secondsLeft(claim, key, NOW + 12 * HOUR)).toBeGreaterThan(0);
  expect(await urls.secondsLeft(claim, key, NOW + 24 * HOUR)).toBe(0);
});

it('stays the same for a while, so that browsers keep what they have', async () => {
  expect(await urls.sign(ID, 96, NOW + HOUR)).toBe(await urls.sign(ID, 96, NOW));
});

it('leads nowhere with another width, another time, another key or none', async () => {
  const [claim, key] = claimOf(await urls.sign(ID, 96, NOW));
  expect(await urls.secondsLeft({ ...claim, part: 192 }, key, NOW)).toBe(0);
  expect(await urls.secondsLeft({ ...claim, part: 'document' }, key, NOW)).toBe(0);
  expect(await urls.secondsLeft({ ...claim, until: claim.until + 1 }, key, NOW)).toBe(0);
  expect(await urls.secondsLeft(claim, '', NOW)).toBe(0);
  expect(await new FileUrls(keysOf('two')).secondsLeft(claim, key, NOW)).toBe(0);
});
