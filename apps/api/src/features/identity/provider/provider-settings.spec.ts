import { loadEnv } from '../../../env';
import { providerSettings } from './provider-settings';

const settings = (variables: Record<string, string>) =>
  providerSettings(loadEnv({ DATABASE_URL: 'postgres://localhost/unused', ...variables }));
const CLIENT = { OIDC_CLIENT_ID: 'rayonne', OIDC_CLIENT_SECRET: 'secret' };

it('is nothing where nothing is configured', () => {
  expect(settings({})).toBeNull();
});

it('takes any provider by its issuer, and trusts no address that it does not vouch for', () => {
  expect(settings({ ...CLIENT, OIDC_ISSUER: 'https://id.example/', OIDC_NAME: 'Mon agglo' })).toMatchObject({
    issuer: 'https://id.example',
    name: 'Mon agglo',
    scope: 'openid email profile',
    trustsEmail: false,
  });
});

it('knows ProConnect by its name, whose test server can be given instead', () => {
  expect(settings({ ...CLIENT, OIDC_PRESET: 'proconnect' })).toMatchObject({
    issuer: 'https://proconnect.gouv.fr/api/v2',
    name: 'ProConnect',
    parameters: { acr_values: 'eidas1' },
    trustsEmail: true,
  });
  expect(settings({ ...CLIENT, OIDC_PRESET: 'proconnect', OIDC_ISSUER: 'https://test.example' })?.issuer).toBe(
    'https://test.example',
  );
});

it.each([
  [{ OIDC_ISSUER: 'https://id.example' }, 'OIDC_CLIENT_ID'],
  [{ OIDC_PRESET: 'proconnect', OIDC_CLIENT_ID: 'rayonne' }, 'OIDC_CLIENT_SECRET'],
  [
    { ...CLIENT, OIDC_ISSUER: 'http://id.example', NODE_ENV: 'production', PUBLIC_ORIGIN: 'https://r.example' },
    'https in production',
  ],
])('refuses %j', (variables, complaint) => {
  expect(() => settings(variables)).toThrow(complaint);
});
