import { takeRenewal } from './renew-page';

const storageWith = (entries: Record<string, string> = {}) => ({
  getItem: (key: string) => entries[key] ?? null,
  setItem: (key: string, value: string) => {
    entries[key] = value;
  },
});

it('renews a build once, and the next build again', () => {
  const storage = storageWith();
  expect(takeRenewal('/assets/start-1.js', storage)).toBe(true);
  expect(takeRenewal('/assets/start-1.js', storage)).toBe(false);
  expect(takeRenewal('/assets/start-2.js', storage)).toBe(true);
  expect(takeRenewal('/assets/start-2.js', storage)).toBe(false);
});

it('does not turn in circles where storage is refused', () => {
  const refuse = () => {
    throw new Error('refused');
  };
  expect(takeRenewal('/assets/start-1.js', { getItem: refuse, setItem: refuse })).toBe(false);
  expect(takeRenewal('/assets/start-1.js', { getItem: () => null, setItem: refuse })).toBe(false);
});
