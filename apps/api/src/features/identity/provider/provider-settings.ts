import type { Env } from '../../../env';

/** What we know of the one provider that this installation may have. */
export interface ProviderSettings {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly name: string;
  readonly scope: string;
  /** Further parameters of the request that the browser carries there. */
  readonly parameters: Readonly<Record<string, string>>;
  /** Addresses count as proved although no claim says so. */
  readonly trustsEmail: boolean;
  /** How the answer of its user information is signed, where it comes as a token. */
  readonly userinfoAlgorithm?: string;
}

const PRESETS = {
  // It lets a domain's own provider alone vouch for the domain's addresses, and sends no `email_verified`.
  proconnect: {
    issuer: 'https://proconnect.gouv.fr/api/v2',
    name: 'ProConnect',
    scope: 'openid email given_name usual_name',
    parameters: { acr_values: 'eidas1' },
    trustsEmail: true,
    userinfoAlgorithm: 'RS256',
  },
} as const;

const GENERIC = {
  issuer: '',
  name: 'OpenID Connect',
  scope: 'openid email profile',
  parameters: {},
  trustsEmail: false,
};

/** `null` where no provider is configured. */
export function providerSettings(env: Env): ProviderSettings | null {
  const preset = env.OIDC_PRESET ? PRESETS[env.OIDC_PRESET] : GENERIC;
  const issuer = env.OIDC_ISSUER ?? preset.issuer;
  if (!issuer || !env.OIDC_CLIENT_ID || !env.OIDC_CLIENT_SECRET) return null;
  return {
    ...preset,
    issuer,
    clientId: env.OIDC_CLIENT_ID,
    clientSecret: env.OIDC_CLIENT_SECRET,
    name: env.OIDC_NAME ?? preset.name,
    scope: env.OIDC_SCOPE ?? preset.scope,
    trustsEmail: preset.trustsEmail || env.OIDC_TRUST_EMAIL,
  };
}
