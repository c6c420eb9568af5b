import { type Env, loadEnv } from '../../env';
import { SecretBox } from './secret-box';

const environment = (variables: Record<string, string>): Env =>
  loadEnv({ DATABASE_URL: 'postgres://localhost/unused', ...variables });
const aBox = (key: string) => new SecretBox(environment({ SECRETS_KEY: key }));
const ONE = 'k'.repeat(32);

it('opens what it sealed, for the same owner only', () => {
  const box = aBox(ONE);
  const sealed = box.seal('secret', 'claire');
  expect(sealed.toString('latin1')).not.toContain('secret');
  expect(box.open(sealed, 'claire')).toBe('secret');
  expect(box.open(sealed, 'paul')).toBeNull();
});

it('seals the same words differently each time', () => {
  const box = aBox(ONE);
  expect(box.seal('secret', 'claire').equals(box.seal('secret', 'claire'))).toBe(false);
});

it('does not open what another key sealed, nor what was altered', () => {
  const sealed = aBox(ONE).seal('secret', 'claire');
  expect(aBox('z'.repeat(32)).open(sealed, 'claire')).toBeNull();
  for (let at = 0; at < sealed.length; at += 1) {
    const altered = Buffer.from(sealed);
    altered[at]! ^= 1;
    expect(aBox(ONE).open(altered, 'claire')).toBeNull();
  }
  expect(aBox(ONE).open(Buffer.alloc(0), 'claire')).toBeNull();
});

it('is closed in production without a key', () => {
  const production = { NODE_ENV: 'production', PUBLIC_ORIGIN: 'https://rayonne.example' };
  expect(new SecretBox(environment(production)).isAvailable).toBe(false);
  expect(new SecretBox(environment({ ...production, SECRETS_KEY: ONE })).isAvailable).toBe(true);
});

it('refuses a short key', () => {
  expect(() => environment({ SECRETS_KEY: 'short' })).toThrow('SECRETS_KEY');
});
